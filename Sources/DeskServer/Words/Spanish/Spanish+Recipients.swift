#if Desk
extension RecipientsMessage {
  var spanish: String {
    switch self {
    case .title: "Claves de las solicitudes cifradas"
    case .intro:
      "La página para solicitantes cifra cada solicitud con estas claves. Solo puede leerla quien tiene una de ellas."
    case .none: "El fondo no indica ninguna clave, así que su página no ofrece cifrar nada."
    case .compare:
      "La página muestra las cuatro palabras de cada clave. Publíquelas donde se encuentra el fondo, para que se puedan comparar."
    case .valid: "en uso hoy"
    case .notValid: "hoy no se usa"
    case .kept: "guardada en este archivo de casos"
    case .elsewhere: "guardada en otro lugar"
    case .from: "desde el {day}"
    case .until: "hasta el {day}"
    case .link: "Claves de las solicitudes cifradas de {fund}"
    case .differs:
      "Alguien cambió el archivo del fondo fuera de la mesa de trabajo después de que dos personas lo confirmaran. Compare las palabras con las de sus claves antes de que alguien prepare una página para solicitantes."
    case .unconfirmed:
      "Todavía no las han confirmado dos personas en la mesa de trabajo. Compare primero las palabras con las de sus claves."
    case .asTheyAre: "Proponerlas como están"
    case .cannotChange:
      "Solo puede cambiar las claves una persona responsable de todas las regiones."
    case .noSecond:
      "Ninguna otra persona responsable cubre todas las regiones, así que nadie puede confirmarlo todavía."
    case .noChanges: "Las claves no se han cambiado en la mesa de trabajo."
    case .change: "Cambiar las claves"
    case .add: "Añadir una clave"
    case .other: "Una clave guardada en otro lugar"
    case .noneKept:
      "Todas las claves del archivo de casos están en uso. ‘ief intake key new’ crea otra."
    case .recipient: "Parte pública de una clave guardada en otro lugar"
    case .recipientHint: "Empieza por age1. La muestra ‘ief intake key show’."
    case .addFrom: "Cifrar con ella desde el"
    case .addFromHint: "Desde hoy, si lo deja en blanco."
    case .end: "Dejar de usar una clave"
    case .endNone: "Ninguna"
    case .endHint:
      "Conserve la clave hasta que llegue todo lo que se cifró con ella. Hay quien usa una página antigua durante semanas."
    case .endOn: "Último día"
    case .oneAtATime:
      "Elija una clave arriba o pegue una aquí, no las dos cosas."
    case .endOnHint:
      "Hace falta si deja de usar una clave."
    case .changed:
      "otras claves u otras vías"
    case .nothing: "Elija una clave para añadirla o para dejar de usarla."
    case .notRecipient:
      "No es la parte pública de una clave: empieza por age1, y un solo carácter equivocado se detecta."
    case .isSecret:
      "Es la parte secreta de una clave, que abre todo lo que se cifró con ella. No la pegue nunca en ningún sitio y cree una clave nueva."
    case .listed: "Esta clave ya está en la lista."
    case .tooMany: "Un fondo puede tener {count} claves como máximo."
    case .untilEarly:
      "La clave se usa desde el {day}, así que su último día no puede ser anterior."
    case .titleKey: "clave de recepción desde el {day}"
    case .titleSpare: "clave de reserva desde el {day}"
    }
  }
}
#endif
