#if Desk
extension CallFormMessage {
  var spanish: String {
    switch self {
    case .title: "Cambiar {call}"
    case .newTitle: "Nueva convocatoria de {parent}"
    case .intro:
      "Cambie solo lo que deba ser distinto. Un campo vacío deja el valor del fondo. No se escribe nada hasta que usted haya visto qué significa el cambio y lo haya confirmado una segunda persona con el rol de dirección."
    case .introNew:
      "Complete solo lo que esta convocatoria hace más estricto. Un campo vacío deja el valor del fondo. No se escribe nada hasta que usted haya visto qué significa la convocatoria y la haya confirmado una segunda persona con el rol de dirección."
    case .above: "El fondo: {rule}"
    case .aboveValue: "El fondo: {value}"
    case .others: "{count|one=# más|other=# más}"
    case .preview: "Ver qué significa"
    case .from: "El cambio rige desde el"
    case .fromHint: "Las solicitudes recibidas antes de este día conservan las reglas de su fecha."
    case .fromPast: "Elija hoy o un día posterior: lo ya recibido conserva sus reglas."
    case .fromLater:
      "Ya hay otras reglas fijadas a partir del {day}, y este formulario muestra esas. Elija ese día o uno posterior."
    case .theCall: "La convocatoria"
    case .callIntro:
      "El nombre corto aparece en las solicitudes y en el nombre del archivo, y no se puede cambiar después."
    case .callID: "Nombre corto, como andes-2027"
    case .titleIn: "Título ({of})"
    case .region: "Región, como en el archivo del equipo"
    case .languages: "Idiomas en que se puede solicitar, como es, pt"
    case .targetGroupIntro:
      "A quién se dirige la convocatoria. También cuentan los grupos más específicos dentro de uno elegido."
    case .targetGroups: "Grupos destinatarios"
    case .groups: "Grupos propios de esta convocatoria"
    case .groupsIntro:
      "Un grupo que solo existe en esta convocatoria. El grupo más amplio al que pertenece es uno del fondo, para que no se salga de las reglas del fondo."
    case .groupTitle: "Grupo {id}"
    case .newGroup: "Grupo nuevo {number}"
    case .groupID: "Nombre corto (si está vacío, se forma a partir del título)"
    case .broader: "Grupo más amplio"
    case .remove: "Quitar"
    case .removeGroup: "Quitar este grupo"
    case .countryIntro: "Dónde trabajan quienes solicitan."
    case .countries: "Países"
    case .maximumIntro: "Lo máximo que se puede solicitar."
    case .amount: "Monto"
    case .amountFor: "Monto para: {of}"
    case .minimumIntro: "Lo mínimo que se puede solicitar."
    case .windowIntro: "Cuándo se reciben solicitudes; el primer y el último día están incluidos."
    case .open: "Abierta"
    case .rolling: "de forma permanente"
    case .dates: "hasta un último día"
    case .opensOn: "Primer día"
    case .closesOn: "Último día"
    case .categoriesIntro:
      "Qué gastos se cubren, con el máximo para cada uno y su parte máxima del presupuesto total."
    case .categories: "Categorías"
    case .cap: "Máximo para: {of}"
    case .share: "Parte máxima, en porcentaje: {of}"
    case .unlisted: "Un gasto que no entra en ninguna categoría"
    case .unlistedReview: "lo revisa una persona"
    case .unlistedReject: "no se cubre"
    case .unlistedAllow: "se cubre"
    case .referencesIntro: "Quién puede dar referencias de quien solicita."
    case .referencesMinimum: "Número mínimo de referencias"
    case .independent: "De ellas, independientes de quien solicita, como mínimo"
    case .basis: "De dónde viene"
    case .basisIntro:
      "Cada valor dice de dónde viene. Con una fuente, lo que antes era un supuesto pasa a ser decisivo; con una simple explicación sigue siendo un supuesto, y por sí solo nunca excluye a nadie."
    case .source: "Fuente"
    case .newSource: "una fuente nueva, abajo"
    case .sourceTitle:
      "Título de la fuente nueva, por ejemplo: Decisión del equipo del 1 de mayo de 2027"
    case .address: "Su dirección en la web, si la tiene"
    case .readOn: "Fecha de consulta"
    case .readingIn: "En palabras ({of})"
    case .nothing: "nada"
    case .foldAmounts: "Otros montos según el tipo de solicitante"
    case .foldLimits: "Límites de cada categoría"
    case .foldGroups: "Ver, cambiar y agregar grupos"
    case .nothingChanged: "Nada es distinto de lo que dice ahora la convocatoria."
    case .unsupported:
      "Este archivo está escrito de un modo que la mesa de trabajo no puede cambiar. Cámbielo en un editor o consulte a quien lo escribió."
    case .otherRegion: "Solo puede escribir convocatorias de sus propias regiones."
    case .problemPercent: "Escriba un porcentaje de 0 a 100, por ejemplo 40."
    case .problemID: "Use letras minúsculas sin acentos, cifras y guiones, como community-media."
    case .problemTaken: "Otra cosa ya se llama «{id}»."
    case .problemMissing: "Complete este campo."
    case .problemRolling: "Una convocatoria abierta de forma permanente no tiene último día."
    case .problemCloses: "El último día es anterior al primero."
    case .problemNoBasis:
      "Diga de dónde viene el cambio: elija una fuente o explíquelo en palabras."
    case .problemNoField: "Esto no se puede cambiar aquí."
    case .problemNeeded:
      "Las reglas anteriores a ese día todavía nombran este grupo, así que debe quedarse."
    case .problemIndependent: "No puede haber más referencias independientes que referencias."
    case .problemTooLong: "Este texto es demasiado largo."
    }
  }
}
#endif
