#if Desk
extension JournalMessage {
  var spanish: String {
    switch self {
    case .intro:
      "Todo lo que se registró en este archivo de casos, lo más reciente primero, con quién lo firmó."
    case .introOwn:
      "Lo que se registró en los casos que puede ver, lo más reciente primero, con quién lo firmó."
    case .filters: "Qué se muestra"
    case .officer: "Integrante del equipo"
    case .anyOfficer: "cualquiera"
    case .kind: "Qué"
    case .anyKind: "cualquier cosa"
    case .caseCode: "Caso"
    case .from: "Desde"
    case .to: "Hasta"
    case .filter: "Mostrar"
    case .clear: "Mostrar todo"
    case .empty: "Nada de lo que puede ver coincide."
    case .earlier: "Anteriores"
    case .later: "Posteriores"
    case .page: "Página {number}"
    case .ofFile: "el archivo"
    case .damaged:
      "Esto no es lo que se escribió. Restaure una copia de seguridad y verifique el archivo completo."
    case .erasedContent: "contenido eliminado"
    case .eventOf: "evento {number}"
    case .planned: "plan publicado"
    case .cases: "casos importados"
    case .retained: "casos eliminados por vencer su plazo de conservación"
    case .keyChanged: "clave del archivo cambiada"
    case .officerAdded: "integrante del equipo con acceso nuevo"
    case .officerChanged: "derechos de integrante del equipo cambiados"
    case .officerRemoved: "integrante del equipo sin acceso"
    case .officerConflicts: "conflictos de intereses registrados"
    case .about: "{name}"
    case .access: "Registro de accesos"
    case .accessIntro:
      "Quién abrió el archivo, recibió una negativa, exportó algo o confirmó su identidad en los últimos doce meses. Las horas están en UTC."
    case .wholeAccess: "Registro de accesos completo"
    case .opened: "abrió el archivo"
    case .refused: "negativa:"
    case .exported: "exportó:"
    case .stepUp: "confirmó su identidad"
    case .aCase: "un caso"
    case .theJournal: "el registro"
    case .allCases: "todos los casos"
    case .aBackup: "una copia de seguridad"
    case .provingThemselves: "confirmación de identidad"
    case .missing:
      "{count|one=# entrada se quitó|other=# entradas se quitaron} por medios ajenos a este programa."
    case .unreadable:
      "{count|one=# entrada no se puede|other=# entradas no se pueden} leer: alguien más escribió en el archivo."
    case .noAccess:
      "Solo las personas con el rol de dirección o de auditoría para todas las regiones ven el registro de accesos."
    case .noJournal:
      "Lo que concierne al archivo mismo (planes, personas, claves, conservación) se muestra a quienes tienen el rol de dirección o de auditoría para todas las regiones, pues informa sobre todas ellas."
    case .head: "Final de la cadena"
    case .headIntro: "Guardado en otro lugar, muestra más tarde si se cortó algo."
    case .headCount: "{count|one=# evento|other=# eventos}"
    case .headHash: "último eslabón"
    case .saveHead: "Guardar un punto de control firmado"
    case .verify: "Verificar el archivo completo"
    case .verifyIntro:
      "Se descifra cada evento, se comprueba cada firma y se evalúa de nuevo cada caso. Tarda segundos con cientos de casos y minutos con decenas de miles. Mientras tanto puede seguir trabajando."
    case .verifyStart: "Verificar ahora"
    case .verifying: "eventos verificados: {count} de {total}"
    case .assessing: "casos evaluados de nuevo: {count} de {total}"
    case .verifyRuns: "Verificación en curso"
    case .again: "Verificar de nuevo"
    case .verifyDone: "Verificado el {day} a las {time}"
    case .verifyHolds: "Todo está como se escribió"
    case .verifyBroken: "Algo no está como se escribió"
    case .integrity: "Eventos"
    case .integrityHolds:
      "{count|one=# evento está intacto y en su lugar|other=# eventos están intactos y en su lugar}."
    case .integrityBroken: "Alterados, faltantes o ilegibles:"
    case .signatures: "Firmas"
    case .signaturesHold: "Todas son válidas."
    case .signaturesBroken: "No todas son válidas:"
    case .signaturesNone: "Ninguna: el equipo no tiene claves propias."
    case .unsignedBefore:
      "Sin firma, por ser de antes de que el equipo tuviera claves propias: {count|one=# evento|other=# eventos}."
    case .assessments: "Evaluaciones"
    case .assessmentsHold: "Se repitieron {count} en {total} casos, con el mismo resultado."
    case .assessmentsBroken: "Distintas o ilegibles en {count} de {total} casos:"
    case .completeness:
      "Solo un punto de control guardado en otro lugar muestra si el archivo se cortó o se reemplazó por una copia anterior: ‘ief case verify --head’."
    case .verifyFailed: "No se pudo terminar la verificación: {reason}"
    case .verifyNone: "No se inició ninguna verificación en esta sesión."
    case .lookAgain: "Actualizar"
    case .export: "Registro para auditoría"
    case .exportTitle: "Exportar el registro"
    case .exportIntro:
      "Con este archivo, una auditoría puede comprobar sin ninguna clave la cadena de todos los eventos y todas las firmas: ‘ief case recheck’."
    case .exportTells:
      "Nombra a integrantes del equipo y sus claves públicas, y no dice nada de ningún caso salvo el número de eventos. El registro de accesos anota que usted lo exportó."
    case .save: "Guardar el archivo"
    case .evidenceTitle: "Pruebas de {code}"
    case .evidenceIntro:
      "Un solo archivo con todo el caso sin cifrar, las reglas que se aplicaron y las pruebas de que nada se ha alterado desde entonces."
    case .evidenceHolds:
      "Contiene todo lo que escribió quien solicita. Entréguelo solo por una vía segura y a quien pueda leerlo. El registro de accesos anota que usted lo exportó."
    case .evidenceCheck:
      "Quien lo reciba puede comprobarlo con ‘ief case recheck’, sin ninguna clave."
    case .signedBy: "firma de {name} ✓"
    case .backToJournal: "Registro"
    case .utc: "{day}, {time}"
    case .codeWrong: "El código de un caso es como C-7K3F9Q."
    case .dayWrong: "Escriba la fecha así: 2026-03-02."
    case .auditing: "Para auditoría"
    case .retention: "Casos con el plazo de conservación vencido"
    case .officerCount: "{name}: {count|one=# evento|other=# eventos}"
    }
  }
}
#endif
