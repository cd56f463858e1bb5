import evening from "@locales/en/phone-evening.ftl?raw";
import targets from "@locales/en/target-groups.ftl?raw";
import told from "@locales/en/told.ftl?raw";

export default [evening, targets, told];
