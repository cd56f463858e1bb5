import erasing from "@locales/en/erasing-phone.ftl?raw";
import erasingTold from "@locales/en/erasing-told.ftl?raw";
import evening from "@locales/en/phone-evening.ftl?raw";
import moving from "@locales/en/phone-moving.ftl?raw";
import shared from "@locales/en/phone-shared.ftl?raw";
import targets from "@locales/en/target-groups.ftl?raw";
import told from "@locales/en/told.ftl?raw";

export default [evening, moving, shared, targets, told, erasingTold, erasing];
