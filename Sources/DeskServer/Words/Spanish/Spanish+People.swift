#if Desk
extension PeopleMessage {
  var spanish: String {
    switch self {
    case .intro:
      "{count|one=# persona puede|other=# personas pueden} abrir este archivo de casos, cada una con su propia clave."
    case .roleOfficer: "revisa"
    case .roleLead: "revisa y decide"
    case .roleAuditor: "audita"
    case .allRegions: "todas las regiones"
    case .since: "desde el {day}"
    case .lastSeen: "última actividad: {day}"
    case .never: "sin actividad en los últimos doce meses"
    case .hasSheet: "con hoja de recuperación"
    case .noSheet: "sin hoja de recuperación"
    case .key: "clave {key}"
    case .you: "usted"
    case .conflicts: "{count|one=# conflicto|other=# conflictos} de intereses"
    case .differs: "el archivo del equipo dice otra cosa"
    case .add: "Agregar"
    case .remove: "Quitar"
    case .update: "Aplicar el archivo del equipo"
    case .withoutKey: "En el archivo del equipo, sin clave"
    case .withoutKeyIntro:
      "No pueden abrir el archivo de casos hasta que las agregue una persona con el rol de dirección para todas las regiones."
    case .everyoneHasKey: "Todas las personas del archivo del equipo tienen clave."
    case .sharedTitle: "Una clave para todo el equipo"
    case .sharedIntro:
      "Todo el equipo abre este archivo de casos con la misma frase de contraseña o el mismo archivo de clave. Quien lo tenga puede actuar con cualquier nombre, y nada se firma."
    case .sharedHow:
      "Una persona con el rol de dirección para todas las regiones da a cada quien su propia clave, empezando por la suya, en la terminal. Antes se hace una copia del archivo, pues después la clave compartida ya no lo abre. Bloquee primero la mesa de trabajo:"
    case .own: "Su propia clave"
    case .changeKey: "Cambiar la frase de contraseña o el archivo de clave"
    case .newSheet: "Nueva hoja de recuperación"
    case .endOthers: "Terminar mis otras sesiones"
    case .endOthersHint: "Úselo si dejó la mesa de trabajo abierta en otro navegador."
    case .endedOthers: "Sus sesiones en otros navegadores terminaron."
    case .lead: "La clave pública de quien dirige desde el inicio"
    case .leadPinned:
      "Está fijada en la configuración de esta computadora, para que ningún otro archivo pase por este."
    case .leadNotPinned:
      "No está fijada en esta computadora. Compárela con una hoja de recuperación y escríbala en la configuración como leadKey."
    case .onlyLeads:
      "Solo una persona con el rol de dirección para todas las regiones puede agregar, cambiar o quitar personas."
    case .addTitle: "Agregar: {name}"
    case .addIntro: "{name} recibe los derechos que da el archivo del equipo: {roles}; {regions}."
    case .addLearns:
      "Después, {name} abre el archivo de casos con su propia clave y firma lo que registra. Esto no cambia ningún caso."
    case .opens: "Qué abre el archivo"
    case .withPassphrase: "Una frase de contraseña"
    case .withKeyFile: "Un archivo de clave nuevo"
    case .newPassphrase: "Nueva frase de contraseña"
    case .again: "La misma otra vez"
    case .passphraseHint: "Doce caracteres o más, o cinco palabras sin relación entre sí."
    case .keyFileHint: "La mesa de trabajo lo crea, y usted lo guarda una vez en el paso siguiente."
    case .differ: "Las dos frases de contraseña no coinciden. Escriba ambas de nuevo."
    case .weakShort: "Es demasiado corta. Use doce caracteres o más, o cinco palabras."
    case .weakCommon: "Es una de las primeras que cualquiera probaría. Elija otra."
    case .weakUnprintable: "Contiene un carácter invisible. Quítelo."
    case .goOnToSheet: "Continuar a la hoja de recuperación"
    case .addPresent:
      "Hágalo en presencia de {name}: nadie más debe saber qué le abre el archivo. Si no está aquí, elija un archivo de clave y pida que lo cambie en su primer día."
    case .handoverTitle: "Guarde esto antes de que sea definitivo"
    case .handoverNothingYet:
      "Todavía no se ha cambiado nada. Lo que hay en esta página no se puede mostrar otra vez."
    case .sheetTitle: "Hoja de recuperación de {name}"
    case .sheetFile: "Archivo de casos"
    case .sheetMade: "Creada el {day} por {name}"
    case .sheetCode:
      "Este código abre el archivo de casos a {name} si olvida la frase de contraseña o pierde el archivo de clave:"
    case .sheetThen:
      "Luego ejecute esto, escriba el código y elija una nueva frase de contraseña o un nuevo archivo de clave:"
    case .sheetLeadKey:
      "La clave pública de la primera persona con el rol de dirección. No es secreta. Cada quien la escribe en su configuración como leadKey, para que nadie pueda hacer pasar otro archivo por este:"
    case .sheetKeep:
      "Guarde esta página en papel, donde guarda un pasaporte: no en una computadora, ni en un correo, ni junto al archivo de casos. Quien la tenga junto con una copia del archivo de casos puede leer todos los casos y firmar como {name}."
    case .sheetLost:
      "Si se pierde, o alguien la vio, haga otra en «Personas y claves»; esta deja entonces de servir. Si se pierden tanto la frase de contraseña o el archivo de clave como esta página, nadie puede recuperarlos."
    case .saveSheet: "Guardar la hoja como archivo de texto"
    case .print: "Imprima esta página, o guarde la hoja, imprímala y elimine el archivo."
    case .saveKeyFile: "Guardar el archivo de clave"
    case .keyFileTaken: "El archivo de clave ya se guardó. No se puede guardar otra vez."
    case .keyFileOnce:
      "Se puede guardar una sola vez. Téngalo donde nadie más pueda leerlo, y nunca junto al archivo de casos."
    case .keepBoth: "Archivo de clave"
    case .sheetEnd: "Los últimos cuatro caracteres del código de la hoja"
    case .sheetEndHint: "Léalos del papel, para mostrar que lo tiene."
    case .sheetEndWrong: "Estos no son los últimos cuatro caracteres del código."
    case .takeKeyFileFirst: "Guarde primero el archivo de clave."
    case .finish: "Está guardado: hacerlo definitivo"
    case .giveUp: "No cambiar nada"
    case .gaveUp: "No se cambió nada, y la hoja no es válida."
    case .nothingWaits:
      "No hay nada que terminar. Si la mesa de trabajo se bloqueó entretanto, empiece de nuevo: no se cambió nada."
    case .added: "{name} ya puede abrir el archivo de casos."
    case .sheetRenewed: "Su nueva hoja de recuperación es válida. Destruya la anterior."
    case .keyChanged:
      "Ahora abre el archivo de casos con la nueva frase de contraseña o el nuevo archivo de clave. Sus sesiones en otros navegadores terminaron."
    case .updateTitle: "Derechos de {name}"
    case .updateIntro:
      "Usted firma lo que dice el archivo del equipo. Se aplica desde el próximo clic de {name}."
    case .teamFileSays: "En el archivo del equipo"
    case .signedNow: "Firmado hasta ahora"
    case .updated: "{name} tiene ahora los derechos que da el archivo del equipo."
    case .removeTitle: "Quitar a {name}"
    case .removeLoses:
      "{name} ya no puede abrir el archivo de casos con ninguna frase de contraseña, archivo de clave ni hoja de recuperación."
    case .removeKeeps:
      "Las copias del archivo que {name} conserva siguen siendo legibles para esa persona, y también lo que recuerda."
    case .removeSigned:
      "Lo que firmó {name} sigue siendo válido, y sus casos siguen asignados a esa persona hasta que alguien con el rol de dirección los reasigne."
    case .removeSessions: "Las sesiones de {name} en esta mesa de trabajo terminan de inmediato."
    case .removeOthers:
      "El archivo recibe una clave nueva. Quienes estén en una mesa de trabajo deben desbloquearla una vez más, con lo que ya tienen; los borradores se conservan."
    case .removeBackup:
      "Haga después una copia de seguridad y un punto de control: {name} aún puede abrir las copias anteriores."
    case .removed:
      "{name} ya no tiene acceso, y el archivo tiene una clave nueva. Haga ahora una copia de seguridad y un punto de control: {name} aún puede abrir las copias anteriores."
    case .keyTitle: "Su frase de contraseña o su archivo de clave"
    case .keyIntro:
      "Cambia solo lo que le abre el archivo a usted. Su hoja de recuperación sigue siendo válida. Las copias del archivo hechas antes aún se abren con lo anterior."
    case .newSheetTitle: "Una nueva hoja de recuperación"
    case .newSheetIntro:
      "El código de su hoja anterior deja entonces de servir. Hágalo si la hoja se perdió o si alguien la vio."
    case .shared: "se abre con la clave compartida"
    case .seenHint:
      "Solo las personas con el rol de dirección o de auditoría para todas las regiones ven cuándo estuvieron aquí las demás."
    case .removeDoes: "Qué efecto tiene"
    case .removeDoesNot: "Qué no hace"
    }
  }
}
#endif
