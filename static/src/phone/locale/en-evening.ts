import evening from "@locales/en/phone-evening.ftl?raw";
import told from "@locales/en/told.ftl?raw";

export default [evening, told];
