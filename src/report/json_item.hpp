#pragma once

#include "report/shown.hpp"

namespace glasshouse::report {

/// One element of report.json's `items`.
void write_shown_item(JsonWriter& json, const ShownItem& item);

}  // namespace glasshouse::report
