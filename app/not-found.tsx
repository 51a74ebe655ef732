export { NotFoundPage as default } from "@/features/lose-way/not-found-page";
