import display from "@locales/en/display.ftl?raw";
import erasingTold from "@locales/en/erasing-told.ftl?raw";
import measures from "@locales/en/measures.ftl?raw";
import places from "@locales/en/places.ftl?raw";
import shared from "@locales/en/shared.ftl?raw";

export default [erasingTold, shared, places, measures, display];
