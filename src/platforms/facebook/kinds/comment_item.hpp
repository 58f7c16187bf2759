#pragma once

#include "glasshouse/model/item_kind.hpp"
#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/context.hpp"

namespace glasshouse::platforms::facebook {

/// True for a record whose `data` holds a comment; files of group activity hold posts and comments side by side.
[[nodiscard]] bool holds_comment(const syntax::JsonView& record);

/// Hands out a comment. Comment becomes GroupComment where the record names a group.
void emit_comment(const syntax::JsonView& record, model::ItemKind kind, RecordContext& context);

}  // namespace glasshouse::platforms::facebook
