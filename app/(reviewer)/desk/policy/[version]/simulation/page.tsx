export { SimulationPage as default } from "@/features/watch-line/simulation-page";
