import erasingTold from "@locales/de/erasing-told.ftl?raw";
import host from "@locales/de/host.ftl?raw";
import photos from "@locales/de/photos.ftl?raw";
import places from "@locales/de/places.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";
import told from "@locales/de/told.ftl?raw";
import translate from "@locales/de/translate.ftl?raw";

export default [erasingTold, shared, places, photos, told, host, translate];
