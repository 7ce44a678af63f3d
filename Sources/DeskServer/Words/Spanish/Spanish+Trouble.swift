#if Desk
extension TroubleMessage {
  var spanish: String {
    switch self {
    case .title: "Cuando no se puede usar el archivo de casos"
    case .intro:
      "Nada queda a medio escribir: lo que la mesa de trabajo dijo que registró está en el disco, y nada más. Lo que usted escribió se conserva donde la página lo indica."
    case .file: "El archivo de casos es {path}"
    case .lockedTitle: "Otro programa está escribiendo"
    case .locked:
      "La mesa de trabajo espera cinco segundos a otra mesa u otro comando que esté escribiendo, y luego desiste."
    case .lockedDo:
      "Vuelva a enviar el formulario. Si continúa, busque un comando que siga en ejecución (importación, depuración, cambio de claves) o un programa que copie la carpeta mientras está en uso, como una unidad en la nube."
    case .fullTitle: "El disco está lleno"
    case .full: "No se puede registrar nada más; leer sigue siendo posible."
    case .fullDo:
      "Libere espacio en el disco del archivo de casos y vuelva a enviar el formulario. Nunca elimine los archivos contiguos cuyos nombres terminan en -wal o -shm: le pertenecen."
    case .readOnlyTitle: "No se puede escribir en el archivo o en su carpeta"
    case .readOnly:
      "El archivo de casos y su carpeta deben pertenecer a quien ejecuta la mesa de trabajo, con permiso de escritura."
    case .readOnlyDo:
      "Revise de quién son, si el disco está montado solo para lectura y si la memoria USB tiene un interruptor de protección. Luego inicie de nuevo la mesa de trabajo."
    case .missingTitle: "El archivo no está"
    case .missing: "Se movió o cambió de nombre, o su disco no está conectado."
    case .missingDo:
      "Conecte el disco, o inicie la mesa de trabajo con la ruta del archivo: ief desk CASEFILE. No cree uno nuevo en su lugar."
    case .keyTitle: "La frase de contraseña o el archivo de clave no lo abre"
    case .key:
      "Cada integrante del equipo tiene su propia clave; la mesa de trabajo no dice si es el nombre o la clave lo que está mal."
    case .keyDo:
      "Revise su identificador, el idioma del teclado y las mayúsculas. Si olvidó la frase de contraseña o perdió el archivo de clave, use su hoja de recuperación: ief officer passphrase --recovery-code - . Sin la hoja, una persona con el rol de dirección le quita el acceso y se lo da de nuevo."
    case .changedTitle: "La clave cambió, o usted ya no tiene acceso"
    case .changed:
      "Cuando se quita a alguien, el archivo recibe una clave nueva y todas las mesas de trabajo abiertas se bloquean."
    case .changedDo:
      "Desbloquee la mesa de trabajo de nuevo con lo que tiene. Si no funciona, consulte a una persona con el rol de dirección."
    case .damagedTitle: "El archivo está dañado"
    case .damaged:
      "Algo no está como se escribió, por un disco que falla o porque alguien más escribió en él."
    case .damagedDo:
      "Detenga la mesa de trabajo, conserve una copia del archivo tal como está con los archivos contiguos, restaure la última copia de seguridad y ejecute: ief case verify. Si una copia de seguridad se verifica y este archivo no, avise a quienes dirigen: alguien puede haberlo manipulado."
    case .versionTitle: "El archivo es de una versión más reciente"
    case .version: "Alguien del equipo con una versión más reciente de ief escribió en él."
    case .versionDo: "Instale la misma versión. No se pierde nada por esperar."
    case .leadTitle: "La primera persona con el rol de dirección es otra"
    case .lead:
      "Este no es el archivo fijado en su configuración: puede ser una falsificación puesta en lugar del suyo."
    case .leadDo:
      "No escriba su frase de contraseña otra vez. Compare la clave de su hoja de recuperación con la de alguien del equipo y restaure una copia de seguridad."
    case .link: "¿Qué puedo hacer?"
    case .backToDesk: "Volver a la mesa de trabajo"
    }
  }
}
#endif
