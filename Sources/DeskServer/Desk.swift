#if Desk
  internal import Hummingbird
  internal import Mustache
#endif
