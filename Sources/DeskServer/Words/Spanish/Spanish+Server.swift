#if Desk
extension ServerMessage {
  var spanish: String {
    switch self {
    case .logIn: "Iniciar sesión"
    case .intro:
      "El archivo de casos se abre con su propia frase de contraseña o su archivo de clave, y un código de su teléfono. Antes no se lee nada."
    case .code: "Código de su aplicación de autenticación"
    case .codeHint:
      "Seis cifras. La primera vez, deje este campo vacío: la aplicación se configura en el paso siguiente."
    case .wrong:
      "Este identificador, esta frase de contraseña o este archivo de clave y este código no corresponden entre sí, o el código ya se usó. Revise los tres datos y espere al código siguiente."
    case .busy:
      "En este momento hay demasiadas personas iniciando sesión. Vuelva a intentarlo en diez segundos."
    case .knows:
      "Mientras nadie tiene la sesión iniciada, el servidor sabe dónde está el archivo de casos, pero nada de lo que está cifrado en él."
    case .reads:
      "Cuando alguien tiene la sesión iniciada, el servidor puede leer todos los casos. Bloquee la mesa de trabajo cuando deje de trabajar."
    case .enrolTitle: "Configure la verificación en dos pasos"
    case .enrolIntro:
      "Su frase de contraseña o su archivo de clave es correcto. Desde ahora, el servidor también pide un código que genera su teléfono, para que nadie que conozca su frase de contraseña pueda iniciar sesión."
    case .enrolSecret:
      "Escriba esto en una aplicación de autenticación, como clave basada en el tiempo:"
    case .enrolLink: "Si la aplicación está en este dispositivo, ábrala con este enlace"
    case .enrolCode: "Código que la aplicación muestra ahora"
    case .enrolDo: "Confirmar y continuar"
    case .enrolLost:
      "Si pierde el teléfono, una persona con el rol de dirección puede restablecer esta verificación, y usted la configura de nuevo. No guarde en ningún otro lugar la clave que se muestra aquí."
    case .wrongFirstCode:
      "Este no es el código que corresponde a la clave de abajo. Compruebe que el reloj de su teléfono esté en hora y use el código que se muestra ahora."
    case .secondStepSince: "Verificación en dos pasos desde el {day}"
    case .noSecondStep: "Sin verificación en dos pasos"
    case .resetCode: "Restablecer la verificación en dos pasos"
    case .resetTitle: "Restablecer la verificación en dos pasos de {name}"
    case .resetIntro:
      "Los códigos de {name} dejan de servir de inmediato. Su frase de contraseña o su archivo de clave no cambia, y la próxima vez que inicie sesión en el servidor configurará de nuevo la verificación en dos pasos."
    case .resetAsk:
      "Asegúrese de que quien lo pide es realmente {name}: hasta que inicie sesión, cualquiera que conozca su frase de contraseña puede configurar la verificación en dos pasos en su lugar. En el registro de accesos queda constancia de quién la restableció."
    case .wasReset: "Se restableció la verificación en dos pasos de {name}."
    case .hadNone: "{name} no tenía la verificación en dos pasos."
    case .failedLogIn: "inicio de sesión fallido"
    case .codeReset: "restableció una verificación en dos pasos"
    case .others: "identificadores distintos o desconocidos"
    case .backupFailed:
      "La última copia de seguridad falló a las {time} UTC. Revise el disco y la carpeta de las copias de seguridad; el registro del servidor dice por qué."
    case .headFailed:
      "A las {time} UTC no se pudo guardar el punto de control firmado. Revise la carpeta de los puntos de control; el registro del servidor dice por qué."
    }
  }
}
#endif
