### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Foto del pannello
photo-what-table = Alla fine del turno fotografi i biglietti sul tavolo. La foto va nel verbale. Niente volti, per favore.
photo-what-room = Alla fine del turno fotografi il pannello con i biglietti nella stanza. La foto va nel verbale. Niente volti, per favore.
photo-take = Foto
photo-chosen = La foto è scelta.
photo-caption = Che cosa si vede?
photo-caption-hint = Una frase breve. Sarà sotto la foto.
photo-send = Invia la foto
photo-drop = Elimina
photo-drop-named = { $caption }: elimina
photo-own = Foto di qui
photo-no = Foto { $no }
photo-menu = Cambiare o togliere: { $photo }
photo-alt-plain = Foto del pannello con i biglietti
photo-alt-where = Foto del pannello con i biglietti, { $where }
photo-save = Salva la modifica
photo-changed = La foto è cambiata.
photo-remove = Togli
photo-keep = Tieni
photo-removed = La foto è stata tolta.
photo-remove-title = Togliere questa foto?
photo-remove-what = Sparisce dallo schermo grande e non va nel verbale.

## Unterwegs
photo-sending = Invio della foto: { $percent } su 100
photo-prepared = La foto è arrivata. Il computer la prepara.
photo-waits-turn = La foto aspetta che parta quella di prima.
photo-waits-away = Nessuna connessione. La foto aspetta su questo dispositivo. Non ricarichi la pagina.

## Panel der Moderation
photos = Foto
photos-what = Foto dei pannelli, raddrizzate e senza dati sul luogo. Nel verbale stanno con il loro turno e il loro posto.
photos-add = Aggiungi foto
photos-choose = Scegli foto
photos-step = Di quale fase?
photos-no-step = di nessuna
photos-place = Di quale posto?
photos-no-place = di nessuno
photos-nowhere = senza fase e posto
photos-show = Mostra sullo schermo grande
photos-show-named = Mostra sullo schermo grande: { $photo }
photos-shown = Lo schermo grande ora mostra le foto.
photos-not-open = Solo dalla raccolta delle idee: prima, ogni posto vede solo le proprie.
photos-edit = Cambia
photos-edit-named = Cambia: { $photo }
photos-remove-what = Togliere questa foto? Non andrà nel verbale. Può annullare.

## Ablehnungen
refused-photo-unknown = Questa foto non c’è più.
refused-photo-unreadable = Il computer non riesce a leggere questa foto. Accetta JPEG, PNG e WebP.
refused-photo-too-large = La foto ha più di { $max } milioni di pixel. La rifaccia più piccola.
refused-photo-too-heavy = Il file è più grande di { $max } MB. Rifaccia la foto più piccola.
refused-caption-too-long = Il testo sotto la foto è troppo lungo. Al massimo { $max } caratteri.
