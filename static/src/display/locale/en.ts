import display from "@locales/en/display.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";

export default [shared, display];
