#if Desk
extension WorkMessage {
  var spanish: String {
    switch self {
    case .find: "Buscar"
    case .found: "{count|one=# caso encontrado|other=# casos encontrados}"
    case .foundNothing:
      "Ninguno de los casos que puede ver tiene esto como código, identificador, nombre, contacto o referencia. Los nombres se comparan enteros: pruebe con el nombre tal como se escribió, o con el código."
    case .nothingAsked: "Escriba lo que busca."
    case .foundAs: "Coincidencia: {places}"
    case .nearName: "nombre casi igual al de quien solicita"
    case .assignTitle: "Asignar {count|one=# caso|other=# casos} a {name}"
    case .assignIntro: "No se registra nada hasta que usted confirme."
    case .willAssign: "Estos se asignarán"
    case .wontAssign: "Estos no"
    case .assignNone: "Ninguno de ellos se puede asignar a {name}."
    case .noCases:
      "No se seleccionó ningún caso. Vuelva atrás y marque los casos que quiere asignar."
    case .noReviewer: "Elija quién revisará los casos."
    case .confirm: "Asignar {count|one=este caso|other=estos # casos}"
    case .results: "Qué se registró"
    case .assigned: "asignado a {name}"
    case .notAssigned: "no asignado"
    case .changedMeanwhile: "El caso cambió después de que lo vio; véalo de nuevo."
    case .allDone: "{count|one=Se asignó el caso|other=Se asignaron los # casos} a {name}."
    case .someDone: "Casos asignados a {name}: {number} de {count}."
    case .now: "ahora con {name}"
    case .unknownCase: "Este caso no existe, o no tiene permiso para verlo."
    case .saveView: "Guardar este filtro"
    case .saveViewHint:
      "Solo usted ve sus filtros guardados; quedan cifrados en el archivo de casos."
    case .viewName: "Nombre"
    case .save: "Guardar"
    case .removeView: "Quitar el filtro {name}"
    case .remove: "Quitar un filtro guardado"
    case .viewSaved: "El filtro {name} se guardó."
    case .viewRemoved: "El filtro {name} se quitó."
    case .tooManyViews: "Tiene {count} filtros guardados. Quite uno primero."
    case .saved: "Filtros guardados"
    }
  }
}
#endif
