// What libyaml asserts of itself stops the module.
#define assert(condition) ((condition) ? (void)0 : __builtin_trap())
