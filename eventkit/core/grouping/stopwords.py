"""Words that say nothing about the topic of a card, by language. Lists of our own: short, and enough for it."""

_DE = """
aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außerdem ab ob
bei beide beiden beim bereits besonders besser bessere besseren besserer besseres bis bisher bitte bzw ca da dabei
dadurch dafür dagegen daher damit danach dann daran darauf darf darin darum das dass daß davon dazu dein deine dem
den denen denn dennoch der deren des deshalb deswegen dessen deutlich die dies diese diesem diesen dieser dieses
doch dort dringend du durch dürfen eben ebenso eher eigentlich ein eine einem einen einer eines einfach einige
einigen einmal endlich entsprechend er erst es etc etwa etwas euch euer eure evtl falls fast finde für ganz gar
geben gegen gehen geht gemacht genau genug gerade gern gerne ggf gibt gleich groß große großen großer großes gut
gute guten guter gutes habe haben hat hatte hätte hätten hier hin häufig häufiger ich idee ihm ihn ihnen ihr ihre
ihrem ihren ihrer im immer in indem inkl ins insbesondere ist ja je jede jedem jeden jeder jedes jedoch jetzt kann
kein keine keinem keinen keiner kleine kleinen können könnte könnten lassen leider machen macht mal man manche mehr
mein meine meinem meinen meiner mich mir mit möchte mögen möglich möglichst muss muß müssen müsste nach nein nicht
nichts noch nötig notwendig nun nur oben oder oft ohne per problem schon schön schöne sehr sei sein seine seinem
seinen seiner seit selbst sich sie sind sinnvoll so sodass sogar solche soll sollen sollte sollten somit sondern
sonst sowie sowohl statt stattdessen stelle stellen super teilweise thema trotz trotzdem über überall überhaupt um
unbedingt und uns unser unsere unserem unseren unserer unter usw viel viele vielen vieler vieles vom von vor
vorschlag wann war warum was weg weil weiter weitere weiteren weiterer welche welchem welchen welcher wenig wenige
weniger wenn wer werde werden wie wieder will wir wird wirklich wo wobei wohl wollen worden wünsche wurde wurden
wäre wären während würde würden zb zu zum zur zusätzlich zwar zwischen brauchen braucht gebraucht wg zw evt str
"""
_EN = """
about above after again all also always am an and any are as at be because been before being below better between
both but by can cannot could did do does doing don done down each else especially etc even ever every few for from
further get give go good had has have having he her here hers him his how however if in into is isn it its itself
just know least less let like made make many may maybe me might more most much must my need needs never no not
nothing now of off often on once one only or other our ours out over own please put rather really same shall she
should since so some something still such than that the their theirs them then there these they thing things this
those though through to too under until up upon us use very want was way we well were what when where whether which
while who whom why will with without won would yes yet you your yours
"""
_TR = """
acaba ama ancak artık asla aslında az bana bazı belki ben beni benim bile bir biraz birçok biri birkaç biz bize bizi
bizim böyle bu buna bunda bundan bunlar bunu bunun burada çok çünkü da daha de değil diğer diye dolayı en fazla
gerek gerekir gereken gibi göre hala hangi hatta hem hep hepsi her herkes hiç hiçbir için ile ilgili ise iyi kadar
karşı kendi kez ki kim lazım lütfen mı mi mu mü nasıl ne neden nerede o olan olarak oldu olduğu olmak olması olmalı
olsun olur on ona ondan onlar onları onu onun orada oysa öyle pek rağmen sadece sanki sen siz sonra şey şimdi şu tüm
tümü üzere var ve veya ya yani yapılması yapılmalı yer yine yok zaten
"""
_AR = """
آخر أبدا أحد أكثر ألا إلا التي الذي الذين اللذان الله ان أن إن أنا أنت أنتم أو أول أي إذا إلى أيضا اي بأن بشكل بعد
بعض بل بما بين تحت تلك ثم جدا جميع حتى حول حيث خلال دون ذلك رغم سوف شيء ضد ضمن عدم على عليه عليها عن عند عندما غير
فقط في فيه فيها قبل قد كان كانت كل كما كي كيف لا لأن لدى لدينا لقد لكن لكي لم لما لن له لها لهم ليس ليست ما ماذا مثل
مع معظم من منذ منها منه نحن نحو نريد هذا هذه هل هم هنا هناك هو هي وقد ولا ولكن وما ومن وهو وهي يا يجب يكون يمكن
ينبغي تكون أفضل المزيد نحتاج
"""
_UK = """
або аби адже але б без би був бути була були було більш більше в вам вас ваш весь вже ви від він вона вони воно все
всі всіх всього втім де для до дуже є ж з за завжди зараз зі і із або інші її й його їх їм їхній як яка який які
якби якщо каже коли кожен краще лише ми між може можна моя мій на навіть над нам нас наш наша наше наші не нема
немає ні ніж нічого ну о об однак ось під по повинен повинна повинні потім потрібен потрібна потрібно потрібні при
про просто саме свій своя свої себе слід собі та так така такий також такі там те тепер ти тим тих то тобто того
тоді той тому треба тут у усі хай хоч хоча це цей цього цьому ця ці чи чим через що щоб щось я
"""
_RU = """
а без более больше бы был была были было быть в вам вас весь вот все всего всех всё вы где да даже для до его ее её
ему если есть еще ещё же за здесь и из или им их к каждый как какой когда кто ли лучше между меня мне много может
можно мой мы на над надо нам нас наш наши не него нее нет ни них но нужен нужна нужно нужны о об однако он она они
оно от очень по под после потому при про раз с сам себя так также такие такой там то тоже только тот тут ты у уже
хотя чего чем что чтобы эта эти это этот я
"""
_FR = """
afin ai aller alors au aucun aussi autre autres aux avec avoir bien bon car ce cela ces cet cette chaque chez comme
dans de des devrait doit donc du elle elles en encore entre est et être eu faire fait faut il ils je la le les leur
leurs lui mais me meilleur même mes moi moins mon ne nos notre nous on ont ou où par pas peu peut plus plutôt pour
pourquoi quand que quel quelle qui sa sans se ses si son sont sous sur ta tant te tes toujours tous tout toute
toutes très trop tu un une vos votre vous y
"""
_PL = """
aby ale albo ani bardzo bez bo być był była było były by chcemy co czy dla do gdy gdzie go i ich im inne ja jak jako
je jednak jest jeszcze już każdy kiedy która które który ku lepiej lub ma mają mi mieć między można mnie my na nad
nam nas nasz nasze nie nich nim niż o od ona one oni ono oraz po pod ponieważ potrzeba potrzebne powinien powinno
powinny przed przez przy są się tak także tam te tego tej ten to trzeba tu tutaj tych tylko tym u w we więcej
wszystkie wszystko z za ze że
"""

STOP_WORDS: dict[str, frozenset[str]] = {
    lang: frozenset(word.casefold() for word in text.split())
    for lang, text in {
        "de": _DE, "en": _EN, "tr": _TR, "ar": _AR, "uk": _UK, "ru": _RU, "fr": _FR, "pl": _PL,
    }.items()
}  # fmt: skip
