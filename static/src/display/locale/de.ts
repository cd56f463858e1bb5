import display from "@locales/de/display.ftl?raw";
import erasingTold from "@locales/de/erasing-told.ftl?raw";
import measures from "@locales/de/measures.ftl?raw";
import places from "@locales/de/places.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";

export default [erasingTold, shared, places, measures, display];
