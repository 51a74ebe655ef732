export { WatchPage as default } from "@/features/watch-checks/watch-page";
