export { OutcomesPage as default } from "@/features/import-outcomes/outcomes-page";
