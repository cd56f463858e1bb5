import display from "@locales/de/display.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";

export default [shared, display];
