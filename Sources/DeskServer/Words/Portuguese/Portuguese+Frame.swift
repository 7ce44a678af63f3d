#if Desk
extension FrameMessage {
  var portuguese: String {
    switch self {
    case .desk: "Mesa de trabalho"
    case .skip: "Ir para o conteúdo"
    case .navigation: "Seções da mesa de trabalho"
    case .myDay: "Meu dia"
    case .queue: "Fila"
    case .intake: "Recebimento"
    case .people: "Pessoas e chaves"
    case .journal: "Registro"
    case .search: "Código, identificador, nome, contato ou referência"
    case .find: "Buscar"
    case .lock: "Bloquear"
    case .locksIn: "bloqueia após {minutes|one=# minuto|other=# minutos} sem atividade"
    case .language: "Idioma"
    case .choose: "Escolher"
    case .unlock: "Desbloquear a mesa de trabalho"
    case .unlockIntro:
      "O arquivo de processos é aberto com sua própria frase secreta ou seu arquivo de chave. Nada é lido antes disso."
    case .officer: "Seu identificador na equipe"
    case .passphrase: "Frase secreta"
    case .keyFile: "Arquivo de chave"
    case .passphraseOrKeyFile: "Escreva sua frase secreta ou escolha seu arquivo de chave."
    case .usedLink:
      "Este link funciona uma única vez e já foi usado. Para obter outro, pressione Enter no terminal em que a mesa de trabalho está em execução. Se não foi você, encerre a mesa de trabalho: outra pessoa usou o link neste computador."
    case .wrongKey:
      "O arquivo de processos não abre com este identificador e esta frase secreta ou este arquivo de chave. Verifique os dois."
    case .wait: "Tentativas demais. Tente de novo em {count|one=# segundo|other=# segundos}."
    case .goOn: "Continuar"
    case .kept: "O que você escreveu foi mantido abaixo. Nada disso foi registrado ainda."
    case .problems: "Há um problema"
    case .notFound: "Não encontrado"
    case .notFoundIntro: "Esta página ou este processo não existe, ou você não tem acesso."
    case .badRequest: "A mesa de trabalho não entendeu o que foi enviado. Nada foi alterado."
    case .tooLarge: "Isto é mais do que a mesa de trabalho aceita de uma vez. Nada foi alterado."
    case .unavailable: "A mesa de trabalho não pode fazer isso agora"
    case .unavailableIntro:
      "Nada se perdeu. Volte e tente de novo quando o problema estiver resolvido."
    case .changed: "O processo mudou desde que você abriu esta página"
    case .changedIntro:
      "Nada foi sobrescrito. Leia o que há de novo e envie o formulário outra vez se ele ainda for válido."
    case .draftOf: "Rascunho das {time}, não registrado"
    case .saved: "Rascunho salvo"
    case .notSaved: "Não foi possível salvar o rascunho"
    case .someoneWriting: "{name} também está escrevendo aqui"
    case .back: "Voltar"
    case .cancel: "Cancelar"
    case .none: "Nenhum"
    case .reason: "Motivo"
    case .yes: "Sim"
    case .no: "Não"
    case .ended: "Sua sessão terminou. Desbloqueie a mesa de trabalho para continuar."
    case .locked:
      "A mesa de trabalho está bloqueada. Seus rascunhos ficam guardados, criptografados."
    case .knows:
      "Enquanto está bloqueada, a mesa de trabalho sabe onde está o arquivo de processos, mas nada do que há nele."
    }
  }
}
#endif
