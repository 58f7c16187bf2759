#include "platforms/facebook/html_entry.hpp"

#include "platforms/facebook/context.hpp"

namespace glasshouse::platforms::facebook {

Result<void> read_html_entry(archive::EntryStream& /*stream*/, RecordContext& context) {
    return fail(ErrorCode::NotYet, context.entry().name, "this version reads JSON exports, not HTML pages");
}

}  // namespace glasshouse::platforms::facebook
