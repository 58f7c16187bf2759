#pragma once

#include "cli/command.hpp"

namespace glasshouse::cli {

extern const Command kAuditCommand;
extern const Command kInspectCommand;
extern const Command kViewCommand;
extern const Command kClassifyCommand;
extern const Command kExplainCommand;
extern const Command kLexiconCommand;
extern const Command kDemoCommand;

}  // namespace glasshouse::cli
