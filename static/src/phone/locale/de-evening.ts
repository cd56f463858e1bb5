import erasing from "@locales/de/erasing-phone.ftl?raw";
import erasingTold from "@locales/de/erasing-told.ftl?raw";
import evening from "@locales/de/phone-evening.ftl?raw";
import moving from "@locales/de/phone-moving.ftl?raw";
import shared from "@locales/de/phone-shared.ftl?raw";
import targets from "@locales/de/target-groups.ftl?raw";
import told from "@locales/de/told.ftl?raw";

export default [evening, moving, shared, targets, told, erasingTold, erasing];
