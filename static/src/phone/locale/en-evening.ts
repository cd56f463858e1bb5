import evening from "@locales/en/phone-evening.ftl?raw";
import shared from "@locales/en/phone-shared.ftl?raw";
import targets from "@locales/en/target-groups.ftl?raw";
import told from "@locales/en/told.ftl?raw";

export default [evening, shared, targets, told];
