// Words of everyday English that say nothing by themselves. A term that can shrink to one of them would be found everywhere.

/** Small words of grammar: two of them side by side still say nothing. */
export const smallWords: ReadonlySet<string> = new Set(
  `a about above after again against all also always am an and another any anyone anything are around as asked asking at away back be because
  been before behind being below beside between both but by call called calls came can cannot children come comes coming could dad day days did do does doing done door down
  each else every everyone everything family father few find for found from front gave get gets getting give given gives go goes going gone
  good got had has have having he help her here him his home house how i if in inside into is it its just keep keeps kept knew know known knows last
  late left let lets like little lot made make makes making many may me might more most mother much mum must my need needs never new next night no nobody not
  nothing now of off often old on once one only open opened or other our out outside over own partner people phone pick picking place plan plans put puts putting
  really room round said same saw say saying says see seem seemed seems seen she should side since so some someone something soon
  spoke started still stopped such support take taken takes taking tell tells than that the their them then there these they thing things think
  thinks this those though through time to today together told too took toward towards two under until up upset us use used uses using very visit visits
  waiting want wanted wants was way we week weeks well went were what when where which while who whole will with within without woke work
  worked working worry would yes yesterday yet you your # three four five`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns, verbs and adjectives of any day; none may be a whole term of a factor. */
export const plainWords: ReadonlySet<string> = new Set(
  `able address afternoon aggressive alone angry appointment appointments argument arguments arrived attempt attempts avoid avoided avoiding avoids baby bad bag bath
  battered beat beaten bed bedroom belt bit blade blades blue blues boiler bottle bottles bow box boy boys breakfast breath broken brother brought brown bump burn burnt bus busy buy calm
  car card cards care carer carers caring carrying case chair charge check checks child church class clean clear clinic clock clothes coat coffee cold concern concerns contact
  cook cooking cough council cow cry crying cup cut cuts daughter deal dealing dear dinner dirty discharge doctor dog dogs doorstep dressed drew drive drop dry due early eat
  eating empty energetic engage engaged engagement engages engaging english enjoyed evening excuse excuses eye eyes face fair fall family fed feed feeding feels feet fell fight
  fighting film finger fire flat floor food foot friend friends full fun funny game garden gas gate girl girls glad glass glue goodbye grabbed grass green hair hand hands happy hard hat head
  health hear heard heart heating heavy height hello hid hide high hill hit hits holiday homework hospital hot hour hours hungry hurt hurts ice idea ill injection insurance
  iv jealous job joint joints jump kick kicked kitchen knee knife knock knocked knocks late laugh leaflet leg legs lesson letter letters lid light lights line lines lips listen long loud low lunch
  magic manager medicine meeting messages milk missed mistake mobile money month months mood morning motivated mouth move moved movement name nasty neck neighbour nervous news nightmares nose note notes
  number nurse nursery office oil order outing pacing pain paper park parent parents parking party pen pet picture pills pipe place play played playing pocket police poor possessive pot pots pram pretty price
  proactive problem puff pull pulled puppy push pushed quick quiet quite rage rain razor read ready refused restricts review ring rituals road rock rocks rough row rows rubbish rug rum running sad safe scan school
  score scored scores scoring scratch scratched screaming script section shakes sharp shop shopping shoes short shout shouted shouting shut sick sister sleep sleeping sleeps slept slow small smell
  smile smoke smokes smoking snack sofa son sore speed spirits spoon sports spot stairs star stay stayed steady step stick stomach stone stones stories story street stress strong stuck student sugar
  sun sweet swimming table talk talked talking tall tea teacher tearful teenager teeth temper text texts therapy thin thumb thumped tie tired toilet tongue top touch town toy toys train training tree trip
  truth turn turned tv uncle uniform unit upstairs visitor voice voices volatile walk walked walking wall warm wash washing watch watched water weather weekend weird well wet wheel white window wine
  winter woman women word worker worried worse wrist wrong year years young`
    .split(/\s+/)
    .filter(Boolean),
);
