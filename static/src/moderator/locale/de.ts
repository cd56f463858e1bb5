import backup from "@locales/de/backup.ftl?raw";
import editor from "@locales/de/editor.ftl?raw";
import erase from "@locales/de/erase.ftl?raw";
import erasing from "@locales/de/erasing.ftl?raw";
import erasingTold from "@locales/de/erasing-told.ftl?raw";
import evening from "@locales/de/evening.ftl?raw";
import exports from "@locales/de/exports.ftl?raw";
import fate from "@locales/de/fate.ftl?raw";
import hall from "@locales/de/hall.ftl?raw";
import lent from "@locales/de/lent-device.ftl?raw";
import measureForm from "@locales/de/measure-form.ftl?raw";
import measures from "@locales/de/measures.ftl?raw";
import own from "@locales/de/panel.ftl?raw";
import phoneFate from "@locales/de/phone-fate.ftl?raw";
import photos from "@locales/de/photos.ftl?raw";
import places from "@locales/de/places.ftl?raw";
import planning from "@locales/de/planning.ftl?raw";
import printing from "@locales/de/printing.ftl?raw";
import probe from "@locales/de/probe.ftl?raw";
import seating from "@locales/de/seating.ftl?raw";
import server from "@locales/de/server.ftl?raw";
import shared from "@locales/de/shared.ftl?raw";
import sorting from "@locales/de/sorting.ftl?raw";
import targets from "@locales/de/target-groups.ftl?raw";
import translate from "@locales/de/translate.ftl?raw";
import here from "@locales/de/who-is-here.ftl?raw";
import wizard from "@locales/de/wizard.ftl?raw";

export default [
  erasingTold,
  erasing,
  own,
  shared,
  server,
  planning,
  places,
  seating,
  evening,
  printing,
  photos,
  sorting,
  probe,
  wizard,
  exports,
  erase,
  hall,
  measures,
  measureForm,
  backup,
  phoneFate,
  fate,
  editor,
  lent,
  targets,
  translate,
  here,
];
