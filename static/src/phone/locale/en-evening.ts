import erasing from "@locales/en/erasing-phone.ftl?raw";
import erasingTold from "@locales/en/erasing-told.ftl?raw";
import evening from "@locales/en/phone-evening.ftl?raw";
import told from "@locales/en/told.ftl?raw";

export default [evening, told, erasingTold, erasing];
