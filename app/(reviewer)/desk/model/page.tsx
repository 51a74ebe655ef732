export { ModelPage as default } from "@/features/watch-model/model-page";
