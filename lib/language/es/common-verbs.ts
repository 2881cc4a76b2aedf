/**
 * Spanish verbs that are no cues, so that subjects and clauses can be told apart. Authority: the verbs among the most frequent
 * words of the Real Academia Española's *Corpus de Referencia del Español Actual* (CREA, list of frequencies), written from the
 * list's definition; stem changes by *Nueva gramática de la lengua española* (2009), §4.10.
 */
export const commonVerbs = `
  abandonar abordar abrir acabar acceder aceptar acercar acompañar activar actuar:ú acudir adoptar adquirir:ie afectar afrontar agredir ajustar alcanzar
  alterar amar ampliar:í andar aparecer aplicar apoyar aprender aprobar:ue aprovechar arrancar arrastrar arrestar asistir asumir atacar atender:ie
  aumentar avanzar ayudar bajar bastar batir beber buscar caer calcular cambiar caminar cancelar celebrar cerrar:ie
  colaborar colocar comenzar:ie comer compartir competir:i comprar comprobar:ue condenar conducir conectar conocer conseguir:i conservar construir consumir
  contener contribuir controlar convertir:ie convivir convocar correr costar:ue crear crecer cruzar cubrir cuidar cumplir dar deber decidir dedicar
  dejar depender derrotar desarrollar desaparecer despedir:i destinar destruir detener detectar dirigir disminuir disparar disponer distribuir dormir:ue durar
  echar ejercer elaborar elegir:i eliminar emitir empezar:ie encabezar encontrar:ue enfrentar entrar entregar enviar:í esperar establecer
  estudiar evitar existir experimentar extender:ie fallar fallecer faltar fijar financiar firmar formar funcionar ganar gastar generar girar
  golpear gobernar:ie gustar hacer herir:ie huir impedir:i implicar imponer impulsar incluir incorporar incrementar iniciar instalar
  integrar intentar interesar intervenir introducir invertir:ie investigar ir jugar jurar lanzar leer levantar limitar
  llegar llenar llevar llorar lograr luchar mandar matar mejorar merecer mirar modificar morir mostrar:ue mover:ue nacer
  necesitar negociar nombrar obligar obtener ocupar ocurrir oír operar optar organizar pagar parar parecer participar partir pasar
  perder:ie permanecer permitir perseguir:i pertenecer poner poseer practicar preparar presentar prestar presidir pretender prevenir probar:ue
  producir proteger provocar publicar quedar querer realizar recibir recoger recorrer recuperar reducir reforzar:ue regresar renunciar
  repartir requerir:ie resistir resolver respetar resultar retirar reunir:ú robar romper saber sacar salir salvar seguir:i sentar:ie sentir:ie
  separar servir:i significar soler:ue someter subir suceder sufrir sumar superar surgir suspender sustituir tardar tender:ie tener terminar tirar tocar
  tomar trabajar traer traicionar transformar trasladar tratar usar utilizar valer vender venir ver viajar vivir volver votar vencer vigilar visitar volar:ue`
