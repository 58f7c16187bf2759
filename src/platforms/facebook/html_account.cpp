#include "platforms/facebook/html_account.hpp"

namespace glasshouse::platforms::facebook {

Result<HtmlAccountPage> read_html_account(archive::EntryStream& /*stream*/) {
    return fail(ErrorCode::NotYet, {}, "this version reads JSON exports, not HTML pages");
}

}  // namespace glasshouse::platforms::facebook
