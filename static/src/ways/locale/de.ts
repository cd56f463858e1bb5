import fate from "@locales/de/phone-fate.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";

export default [shared, fate];
