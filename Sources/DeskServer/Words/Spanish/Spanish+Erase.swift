#if Desk
extension EraseMessage {
  var spanish: String {
    switch self {
    case .title: "Eliminar {code}"
    case .intro: "Esto no se puede deshacer. Nadie puede recuperar lo eliminado."
    case .gone: "Lo que desaparecerá"
    case .goneApplication:
      "la solicitud, con todas sus versiones anteriores y todos los nombres y contactos que contiene"
    case .goneEvents:
      "lo que {count|one=dice el evento|other=dicen los # eventos}: preguntas, respuestas, revisiones, decisiones, pagos, informes"
    case .goneContent: "lo que dicen sus eventos, en la medida en que aún se pueda leer"
    case .goneDrafts: "los borradores de todo el equipo sobre el caso"
    case .goneFiles: "lo que la búsqueda y los indicios saben de él"
    case .stays: "Lo que queda"
    case .staysCode: "el código, la convocatoria, la región y la fecha de recepción"
    case .staysKinds:
      "los tipos y fechas de sus eventos y las firmas sobre ellos, para que la cadena siga completa"
    case .staysReason: "que usted lo eliminó, cuándo, y el motivo que escriba aquí"
    case .staysCopies:
      "las copias del archivo hechas antes: aún contienen el caso, así que elimine también las copias de seguridad antiguas"
    case .staysBarred: "quiénes del equipo no podían verlo"
    case .reason: "Por qué se elimina"
    case .reasonHint:
      "Esto queda para auditoría cuando todo lo demás haya desaparecido: no escriba nombres ni nada sobre el caso."
    case .typeCode: "Escriba otra vez el código del caso"
    case .codeDiffers: "Este no es el código de este caso."
    case .button: "Eliminar para siempre"
    case .erased: "{code} se eliminó."
    case .logLeft:
      "El registro junto al archivo de casos aún contiene lo anterior: cierre otros programas que usen el archivo y ejecute ‘ief case list’."
    case .running: "Se está verificando el archivo completo. Espere a que termine."
    case .purgeTitle: "Con el plazo de conservación vencido"
    case .purgeIntro:
      "Las reglas de cada uno de estos casos dicen que ya no se conserva. Lo que desaparece y lo que queda es lo mismo que al eliminar un solo caso; el registro anota cuáles eran."
    case .purgeNone: "Ninguno de los casos que puede ver ha superado su plazo de conservación."
    case .purgeLine: "conservado hasta el {day}"
    case .purgeButton: "Eliminar {count|one=este caso|other=estos # casos} para siempre"
    case .purged: "{count|one=Se eliminó # caso|other=Se eliminaron # casos}."
    case .purgeChanged: "La lista cambió desde que abrió esta página. Léala de nuevo."
    case .purgeCount: "{count|one=# caso|other=# casos}"
    case .isOpen: "El caso aún no tiene decisión ({state}). Si se elimina, termina sin decisión."
    }
  }
}
#endif
