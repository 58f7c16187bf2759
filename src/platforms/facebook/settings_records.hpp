#pragma once

#include "glasshouse/syntax/json.hpp"

namespace glasshouse::platforms::facebook {

class RecordContext;

/// Books the lines of a settings file. Their content goes into the account, which is read before all items.
void read_settings_record(const syntax::JsonView& record, RecordContext& context);

}  // namespace glasshouse::platforms::facebook
