#if Desk
extension CallsMessage {
  var spanish: String {
    switch self {
    case .title: "Convocatorias"
    case .intro:
      "Qué pide cada convocatoria a quienes solicitan. Un equipo regional puede hacer más estrictas las reglas del fondo para su propia convocatoria, nunca más amplias."
    case .none: "La carpeta de reglas no contiene ninguna convocatoria."
    case .waits: "espera a una segunda persona"
    case .differs: "no es el último archivo confirmado"
    case .broken: "no se puede leer"
    case .brokenHow:
      "El archivo de reglas de esta convocatoria, o del fondo del que depende, tiene un error. Mientras alguien no lo corrija, no se puede evaluar ninguna solicitud a esta convocatoria."
    case .change: "Cambiar esta convocatoria"
    case .newCall: "Nueva convocatoria de {parent}"
    case .newCallIntro: "Empezar una convocatoria nueva:"
    case .waiting: "Convocatorias nuevas que esperan a una segunda persona"
    case .noFolder: "No se puede leer la carpeta de reglas del fondo."
    case .noFolderHow:
      "En la computadora donde se ejecuta la mesa de trabajo, ‘ief policy lint’ dice qué falla."
    case .needsKeys:
      "Un cambio de una convocatoria lo firman dos personas; por eso el equipo necesita claves propias."
    case .cannotChange:
      "Solo una persona con el rol de dirección que cubra la región de esta convocatoria puede cambiarla."
    case .region: "Región"
    case .file: "Archivo"
    case .digest: "SHA-256"
    case .rules: "Qué pide hoy la convocatoria"
    case .rulesFrom: "Qué cambia el {day}"
    case .noLonger: "Deja de pedirse: {rule}"
    case .own: "fijado por esta convocatoria"
    case .assumed: "Supuesto"
    case .source: "Fuente: {title}"
    case .sourceRead: "Fuente: {title} (consultado el {day})"
    case .changes: "Cambios"
    case .noChanges: "No se ha hecho ningún cambio de esta convocatoria en la mesa de trabajo."
    case .holdsFrom: "rige desde el {day}"
    case .confirmedBy: "confirmado por {name} el {day}"
    case .withdrawnBy: "retirado por {name} el {day}"
    case .proposedBy: "Propuesto por {name} el {day}."
    case .look: "Ver el cambio"
    case .differsIntro:
      "Alguien cambió el archivo sin usar la mesa de trabajo después de que lo confirmaran dos personas. Aquí se muestra lo que dice ahora, y es lo que se aplica. Compárelo con el confirmado y proponga lo que sea correcto."
    case .proposed:
      "Su cambio de {call} espera a una segunda persona con el rol de dirección, que ve la misma vista previa y lo confirma. Hasta entonces, el archivo sigue como está."
    case .confirmed: "El cambio de {call} está confirmado y escrito en la carpeta del fondo."
    case .withdrawn: "El cambio de {call} se retiró. El archivo sigue como está."
    case .fileChanged:
      "El archivo o la propuesta cambió desde que usted abrió esta página. Vea de nuevo lo que hay ahora."
    case .needsSecond:
      "Usted propuso este cambio, así que debe confirmarlo otra persona con el rol de dirección."
    case .stale:
      "El archivo cambió después de esta propuesta. Retire el cambio y propóngalo de nuevo."
    case .unwritable:
      "No se puede escribir el archivo. No se cambió nada. La mesa de trabajo solo puede escribir archivos normales en la carpeta de reglas."
    case .confirm: "Confirmar y escribir el archivo"
    case .withdraw: "Retirar este cambio"
    case .ownWaits: "Su cambio espera a una segunda persona con el rol de dirección"
    case .ownWaitsIntro: "Puede retirarlo, y no cambia nada."
    case .confirmIntro:
      "Su firma queda junto a la de quien lo propuso. El archivo se escribe tal como lo ve aquí. Los casos que ya están aquí conservan las reglas con las que se recibieron."
    case .refused:
      "No se pudo registrar el cambio de {call}: hacen falta dos personas con el rol de dirección que cubran su región, y solo un cambio puede estar en espera a la vez."
    case .journalProposed: "cambio de una convocatoria propuesto"
    case .journalConfirmed: "cambio de una convocatoria confirmado"
    case .journalWithdrawn: "cambio de una convocatoria retirado"
    case .journalText: "nuevo archivo de una convocatoria registrado"
    }
  }
}
#endif
