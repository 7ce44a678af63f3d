#if Desk
extension ServerMessage {
  var portuguese: String {
    switch self {
    case .logIn: "Entrar"
    case .intro:
      "O arquivo de processos é aberto com sua própria frase secreta ou seu arquivo de chave, e um código do seu celular. Nada é lido antes disso."
    case .code: "Código do seu aplicativo autenticador"
    case .codeHint:
      "Seis dígitos. Na primeira vez, deixe este campo vazio: o aplicativo é configurado no próximo passo."
    case .wrong:
      "Este identificador, esta frase secreta ou este arquivo de chave e este código não correspondem entre si, ou o código já foi usado. Verifique os três e espere o próximo código."
    case .busy: "Há pessoas demais entrando neste momento. Tente de novo em dez segundos."
    case .knows:
      "Enquanto ninguém tem uma sessão aberta, o servidor sabe onde está o arquivo de processos, mas nada do que nele está cifrado."
    case .reads:
      "Enquanto alguém tem uma sessão aberta, o servidor pode ler todos os processos. Bloqueie a mesa de trabalho quando parar de trabalhar."
    case .enrolTitle: "Configure a verificação em duas etapas"
    case .enrolIntro:
      "Sua frase secreta ou seu arquivo de chave está correto. A partir de agora, o servidor pede também um código que seu celular gera, para que ninguém que descubra sua frase secreta possa entrar."
    case .enrolSecret: "Escreva isto em um aplicativo autenticador, como chave com base no tempo:"
    case .enrolLink: "Se o aplicativo está neste dispositivo, abra-o com este link"
    case .enrolCode: "Código que o aplicativo mostra agora"
    case .enrolDo: "Confirmar e continuar"
    case .enrolLost:
      "Se você perder o celular, alguém com a função de direção pode redefinir esta verificação, e você a configura de novo. Não guarde em nenhum outro lugar a chave mostrada aqui."
    case .wrongFirstCode:
      "Este não é o código que corresponde à chave abaixo. Verifique se o relógio do seu celular está certo e use o código mostrado agora."
    case .secondStepSince: "Verificação em duas etapas desde {day}"
    case .noSecondStep: "Ainda sem verificação em duas etapas"
    case .resetCode: "Redefinir a verificação em duas etapas"
    case .resetTitle: "Redefinir a verificação em duas etapas de {name}"
    case .resetIntro:
      "Os códigos de {name} deixam de funcionar imediatamente. A frase secreta ou o arquivo de chave dessa pessoa continua igual, e ela configura uma nova verificação em duas etapas da próxima vez que entrar no servidor."
    case .resetAsk:
      "Certifique-se de que quem pede é mesmo {name}: até que essa pessoa entre, quem souber a frase secreta dela pode configurar a verificação em duas etapas em seu lugar. O registro de acessos diz quem a redefiniu."
    case .wasReset: "A verificação em duas etapas de {name} foi redefinida."
    case .hadNone: "{name} não tinha verificação em duas etapas."
    case .failedLogIn: "tentativa de entrada malsucedida"
    case .codeReset: "redefiniu uma verificação em duas etapas"
    case .others: "identificadores diferentes ou desconhecidos"
    case .backupFailed:
      "A última cópia de segurança falhou às {time} UTC. Verifique o disco e a pasta das cópias de segurança; o log do servidor diz por quê."
    case .headFailed:
      "Não foi possível guardar o ponto de controle assinado às {time} UTC. Verifique a pasta dos pontos de controle; o log do servidor diz por quê."
    }
  }
}
#endif
