import type {
  AnswerValue,
  Details,
  Id,
  MeasurePlanning,
  MeasureWords,
  ScreenNo,
  ScreenWhat,
  Source,
  Text,
} from "./wire";

/** What a moderator can say about a place; what is not given stays. */
export interface PlaceWords {
  title?: Text;
  question?: Text | null;
  capacity?: number | null;
  open?: boolean;
}

/** Everything a page may ask for, as in the table of docs/wire.md; `id` is added when it is sent. */
export type Order =
  | {
      kind: "card.write";
      stage: string;
      card: Id;
      text: string;
      card_kind?: string;
      lang?: string;
      about?: Id;
      parked?: boolean;
      place?: string;
      person?: Id;
    }
  | { kind: "card.edit"; card: Id; text: string; card_kind?: string; n: number }
  | { kind: "card.withdraw"; card: Id }
  | { kind: "card.hide"; card: Id; reason: string }
  | { kind: "card.show"; card: Id }
  | { kind: "card.erase"; cards: readonly Id[] }
  | { kind: "photo.erase"; photo: Id }
  | { kind: "person.erase"; person?: Id; texts?: boolean }
  | { kind: "card.place"; card: Id }
  | { kind: "card.split"; card: Id; parts: readonly { card: Id; text: string }[] }
  | { kind: "card.stack"; card: Id; onto: Id | null }
  | { kind: "card.translate"; card: Id; lang: string; text: string }
  | { kind: "card.dispute"; card: Id; reason: string | null }
  | { kind: "card.park"; card: Id; parked: boolean }
  | { kind: "cards.reveal"; stage: string }
  | { kind: "card.move"; stage: string; cards: readonly Id[]; cluster: Id | null; before: Id | null }
  | { kind: "cluster.create"; stage: string; cluster: Id; title: string; cards: readonly Id[] }
  | { kind: "cluster.rename"; cluster: Id; title: string }
  | { kind: "cluster.merge"; cluster: Id; into: Id }
  | { kind: "cluster.dissolve"; cluster: Id }
  | { kind: "cluster.order"; cluster: Id; before: Id | null }
  | { kind: "dots.set"; stage: string; target: Id; count: number; n: number; round?: number }
  | { kind: "votes.count"; stage: string; source: Source; target: Id; count: number }
  | { kind: "vote.again"; stage: string; targets: readonly Id[]; dots?: number }
  | { kind: "vote.reveal"; stage: string }
  | { kind: "results.confirm"; stage: string; targets: readonly Id[]; reasons?: Readonly<Record<Id, string>> }
  | { kind: "seat.take"; stage: string; target: Id | null; n: number }
  | { kind: "seat.give"; stage: string; person: Id; target: Id | null }
  | { kind: "seat.arrive"; stage: string; person?: Id; place?: string; arrived?: boolean }
  | { kind: "seats.wish"; stage: string; places: readonly string[]; n: number }
  | { kind: "seats.spread"; stage: string }
  | ({ kind: "place.add" | "place.edit"; place: string } & PlaceWords)
  | { kind: "place.close"; place: string; into?: string | null }
  | { kind: "place.reopen"; place: string }
  | { kind: "places.arrange"; rows: readonly number[] }
  | { kind: "boards.open"; open: boolean }
  | { kind: "host.set"; place: string; person: Id; on: boolean }
  | { kind: "host.renew"; place: string; host_card: number; keep: readonly Id[] }
  | { kind: "person.leave" | "person.return"; person?: Id }
  | { kind: "person.help"; person?: Id; wanted: boolean }
  | { kind: "person.stay"; person: Id; place: string | null }
  | { kind: "people.together"; group: Id; persons: readonly Id[] }
  | { kind: "topic.propose"; topic: Id; place: string; text: string }
  | { kind: "topic.order"; topic: Id; before: Id | null }
  | { kind: "topic.done"; topic: Id; done: boolean }
  | { kind: "topic.remove"; topic: Id }
  | { kind: "summary.set"; stage: string; place: string; text: string }
  | { kind: "harvest.show"; stage: string; place: string | null }
  | { kind: "stage.edit"; stage: string; minutes?: number; prompt?: Text }
  | ({ kind: "measure.set"; stage: string; measure: Id; about?: Id } & Partial<MeasureWords> &
      MeasurePlanning)
  | { kind: "measure.remove"; measure: Id }
  | { kind: "answer.set"; stage: string; question: string; value: AnswerValue; n: number }
  | { kind: "answers.reveal"; stage: string }
  | { kind: "day.end" | "day.begin" }
  | { kind: "stage.start" | "stage.end" | "stage.reopen" | "stage.skip"; stage: string }
  | { kind: "timer.start" | "timer.extend"; stage: string; seconds: number }
  | { kind: "timer.pause" | "timer.resume" | "timer.stop"; stage: string }
  | ({ kind: "event.edit" } & Partial<Details>)
  | { kind: "event.close" | "event.reopen" }
  | { kind: "order.hold"; on: boolean }
  | { kind: "order.words"; words: readonly string[] }
  | { kind: "card.approve"; cards: readonly Id[] }
  | { kind: "author.mute"; card: Id; on: boolean }
  | { kind: "card.report" | "card.clear"; card: Id }
  | { kind: "screen.show"; screen: ScreenNo; what: ScreenWhat; stage?: string | null; place?: string | null }
  | { kind: "screen.bell"; on: boolean }
  | { kind: "message.show"; text: Text; ready?: string | null }
  | { kind: "break.begin"; minutes: number }
  | { kind: "break.end" }
  | { kind: "stage.note"; stage: string; text: string }
  | { kind: "reception.count"; heads: number | null }
  | { kind: "door.set"; door: "open" | "slips" | "closed" }
  | { kind: "photo.edit"; photo: Id; caption?: string; stage?: string | null; place?: string | null }
  | { kind: "photo.remove"; photo: Id }
  | { kind: "report.describe"; chapter: string; summary?: string; left_out?: boolean }
  | { kind: "report.order"; chapters: readonly string[] }
  | { kind: "report.correct" | "report.comment"; card: Id; text: string }
  | { kind: "report.names"; words: Readonly<Record<string, "keep" | "blacken" | null>> }
  | { kind: "report.finish" | "report.reopen"; version: number }
  | { kind: "undo"; step: number };

export type Command = Order & { id: Id };
export type CommandKind = Order["kind"];
/** The order of one kind: `OrderOf<"dots.set">`. */
export type OrderOf<K extends CommandKind> = Extract<Order, { kind: K }>;
