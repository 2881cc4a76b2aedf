import { wordList } from '@/lib/language/word-list'

/**
 * Given names borne almost only by one sex, lower case. Authority: Gesellschaft für deutsche Sprache, «Die beliebtesten Vornamen»
 * (yearly lists) and Statistik Austria, «Vornamen»; names that are as well plain words or places are left out.
 */
export const femaleNames = wordList(`
  anna maria ursula monika petra elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christa christine hildegard anja barbara stefanie stephanie
  kerstin birgit martina angelika heike angela annalena annegret ricarda saskia sahra franziska julia katrin kathrin katja nicole sandra silke sonja tanja ute ulrike ulla uta vera waltraud
  svenja nancy lisa lena laura lea leonie johanna katharina luisa luise marie mia emma hannah hanna clara klara sophie sofie charlotte emilia nina eva elke bettina doris cornelia dagmar edith
  friederike gudrun hannelore heidi heidemarie ilse inge irene jutta karoline kristina kristin margarete margot marianne marlene michaela miriam nadine ramona regina rita rosemarie ruth sigrid
  simone sybille sylvia silvia theresa therese verena yvonne yasmin ayşe fatma nilgün aydan serap reem canan bärbel gitta manuela mona tina karoline lisa-maria alice beatrix nora`)

/** See `femaleNames`. */
export const maleNames = wordList(`
  peter michael thomas andreas wolfgang klaus jürgen günter günther stefan stephan christian uwe werner horst frank dieter manfred gerhard hans bernd torsten thorsten mathias matthias helmut walter
  heinz martin jörg rolf jens sven alexander jan rainer holger karl dirk joachim ralf carsten karsten oliver volker heiko ulrich markus marcus marco sebastian tobias florian daniel dennis
  friedrich wilhelm otto ernst rudolf kurt herbert hermann heinrich paul georg johannes josef franz anton ludwig max maximilian moritz felix lukas leon jonas jakob david simon philipp fabian
  benjamin robert robin olaf boris lars nils niels björn kai kevin patrick marc dominik hendrik henrik konstantin konrad leopold lorenz norbert reinhard roland rüdiger siegfried theodor
  tim timo till udo veit viktor winfried wolfram armin axel bastian bernhard bodo christoph detlef eberhard eckart egon erich erwin eugen ferdinand fritz gernot gregor guido hartmut harald
  hubert hubertus hugo ingo jochen jost julian knut lothar lutz malte meinhard nikolaus oskar pascal raphael richard sascha steffen tino torben willi willy wolf cem mehmet mustafa ali hasan`)
