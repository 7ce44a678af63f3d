/// What passphrases are made of that are guessed first.
enum CommonPassphraseTable {
  /// Words, names and sayings of several languages, in lower case and without spaces.
  static let words = """
    password passwort passwd passwords motdepasse contrasena contraseña senha parola parol
    пароль пассворд مرحبا secret secreto segredo geheim geheimnis hidden private access login
    logon letmein letmeinplease welcome welcomeback bienvenue bienvenido willkommen admin
    administrator administrador root toor superuser user guest test tester testing default
    changeme changethis changeit temp temporary master mastermind system server computer laptop
    internet network router backup office company business manager support service security
    securite seguridad sicherheit encrypted encryption passphrase database oracle windows
    microsoft apple iphone android samsung google facebook youtube twitter instagram whatsapp
    telegram yahoo gmail hotmail outlook amazon netflix spotify linux ubuntu debian github
    iloveyou iloveu loveyou lovely lover love forever always together teamo teamomucho jetaime
    tequiero ichliebedich princess princesa prinzessin queen king prince angel angels heaven
    jesus christ jesuschrist godisgood godislove blessed faith hope grace trinity matrix phoenix
    shadow ghost hunter killer soldier warrior knight wizard magic merlin gandalf dragon monkey
    tiger lion eagle falcon horse donkey chicken rabbit kitty kitten puppy doggy turtle dolphin
    panda panther cookie chocolate cheese coffee pepper ginger banana orange apples cherry lemon
    pumpkin peanut butter sugar candy honey sunshine sunflower flower flowers rainbow summer
    winter autumn spring monday friday sunday january february august september october november
    december morning midnight starlight moonlight butterfly snowball football soccer baseball
    basketball hockey tennis rugby cricket golf golfer barcelona realmadrid liverpool arsenal
    chelsea manchester juventus bayern yankees cowboys steelers lakers ferrari porsche mercedes
    harley mustang corvette batman superman spiderman ironman starwars skywalker pokemon pikachu
    naruto minecraft fortnite mario zelda hogwarts harrypotter terminator rocky rambo simpsons
    snoopy garfield michael michelle jennifer jessica jordan ashley amanda nicole daniel david
    andrew thomas robert joshua matthew anthony charlie george william patrick christopher
    alexander alexandra elizabeth victoria samantha natasha anastasia maria mohammed muhammad
    mohamed ahmed hassan hussein fatima aisha carlos alejandro fernando antonio sebastian
    francisco roberto eduardo ricardo mariana gabriela daniela valentina camila sofia isabella
    lucia marta ivan sergey dmitri vladimir natalia наташа любовь привет россия москва солнце
    максим америка свобода мама папа bonjour soleil doudou chouchou loulou azerty amour hola
    holahola mexico colombia argentina brasil brazil venezuela america canada france paris
    london berlin madrid moscow newyork california texas chicago boston dallas freedom liberty
    libertad liberte justice justicia peace democracy revolution solidarity humanrights defender
    defenders emergency emergencyfund grant grants casefile hello helloworld goodbye whatever
    nothing something anything nobody somebody everybody please thankyou fuckyou fuckoff asshole
    bullshit bitch pussy sexy sexsexsex lovesex hottie cutie sweety sweetie babygirl babyboy
    baby money dollar million lottery lucky winner number three four five seven eight nine zero
    qwerty qwertz qazwsx asdf zxcv trustno open opensesame sesame abracadabra ninja samurai
    pirate rockstar rockyou guitar music drummer metallica nirvana eminem beatles elvis diamond
    silver golden gold platinum purple yellow green black white blue correct battery staple
    correcthorsebatterystaple tobeornottobe thequickbrownfox quickbrownfox lazydog loremipsum
    onceuponatime maytheforcebewithyou thisismypassword mypassword yourpassword nopassword
    passwordpassword thisisapassword iforgotmypassword enterpassword notmypassword supersecret
    topsecret verysecret family mother father sister brother friend friends friendship children
    daughter school student teacher college university library study happy happiness birthday
    christmas newyear holiday vacation beach island mountain river ocean spirit energy power
    thunder lightning storm fire water earth metal stone crystal
    """

  /// The rows of keyboards, and the columns that fingers go down.
  static let keyboards = [
    "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qwertzuiop", "yxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "zaq1xsw2cde3vfr4bgt5nhy6mju7",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
  ]
}
