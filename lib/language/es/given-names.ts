import { wordList } from '@/lib/language/word-list'

/**
 * Given names borne almost only by one sex, lower case. Authority: Instituto Nacional de Estadística (España), «Nombres más
 * frecuentes», and INEGI (México), «Nombres más comunes»; names that are as well plain words or places are left out.
 */
export const femaleNames = wordList(`
  maría carmen josefa isabel dolores pilar teresa ana francisca laura antonia mercedes cristina marta concepción lucía elena paula raquel sara manuela rosario
  juana beatriz encarnación nuria silvia julia patricia irene montserrat andrea rocío mónica alba ángela sonia sandra marina susana yolanda natalia margarita
  claudia eva inmaculada sofía noelia verónica lorena inés nerea carolina daniela amparo alicia lidia miriam martina celia ainhoa catalina consuelo gloria
  emilia gabriela victoria vanesa vanessa blanca fátima esther lourdes clara tamara elisa adriana leticia virginia yaiza asunción magdalena luisa valeria olga
  ariadna estefanía esperanza ainara leire matilde valentina vera jimena ximena alejandra guadalupe verónica fernanda gabriela paola mariana renata camila
  antonella luciana florencia agustina milagros romina micaela soledad graciela mabel griselda norma elvira beatriz estela herminia leonor remedios begoña arantxa
  itziar amaia maite edurne macarena almudena covadonga yolanda irantzu meritxell laia mireia neus carme dolors núria aina xènia ximena claudia delcy dina dilma
  michelle cristina xiomara ingrid yamile yesenia jacqueline karla karina wendy rigoberta berta nadia estela fabiola ivonne rebeca salomé tatiana ursula úrsula`)

/** See `femaleNames`. */
export const maleNames = wordList(`
  antonio manuel josé francisco david juan javier daniel carlos jesús alejandro miguel rafael pablo ángel sergio pedro fernando jorge luis alberto álvaro
  adrián diego raúl iván enrique rubén ramón vicente óscar andrés joaquín santiago eduardo víctor mario roberto jaime marcos ignacio alfonso salvador
  ricardo jordi hugo emilio guillermo gabriel gonzalo julián julio tomás martín agustín mohamed nicolás josep ismael félix samuel aitor cristian joan lucas
  sebastián gregorio iker ernesto domingo mariano josu xavier alfredo felipe césar rodrigo arturo mateo álex esteban joel izan gerardo lorenzo eugenio germán
  isaac bernardo arnau unai mikel aarón benito marc guillem oriol gerard pol ander jon íñigo iñaki jokin andoni patxi gorka asier eneko xabier imanol koldo
  hernán facundo leandro maximiliano mauricio gustavo horacio osvaldo rolando rubén ramiro emiliano axel nahuel lautaro thiago evo nicolás nayib gustavo iván hugo
  fidel raúl rafael ollanta alan pedro sebastián ricardo augusto álvaro juanma isidro nacho pepe paco pere artur carles quim oriol roger lluís josu urko
  claudio cristóbal baltasar leopoldo ildefonso fabián dagoberto efraín abelardo armando rogelio humberto heriberto gilberto porfirio wilson jair daniel camilo`)
