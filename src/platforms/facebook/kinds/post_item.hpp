#pragma once

#include "glasshouse/model/item.hpp"
#include "platforms/facebook/context.hpp"
#include "platforms/facebook/kinds/post_parts.hpp"
#include "platforms/facebook/label_values.hpp"

#include <string>

namespace glasshouse::platforms::facebook {

/// Hands out one item of the kind with all that the parts hold, or books the record as having nothing to show.
void emit_post(PostParts&& parts, model::Item&& item, const syntax::JsonView& record, RecordContext& context);

/// The same parts out of a label_values record (archive, trash, check-ins, posts elsewhere). Where no label of the
/// table fits, all words that are neither addresses nor switches stand for the text.
[[nodiscard]] PostParts read_labelled_parts(const syntax::JsonView& record);

/// Words of all rows, at any depth, that are no address, number or yes-or-no: what is left when an account's language
/// is not in the table of labels.
[[nodiscard]] std::string fallback_words(const LabelValuesView& values);

/// The parts of a record in either shape.
[[nodiscard]] PostParts read_any_parts(const syntax::JsonView& record);

}  // namespace glasshouse::platforms::facebook
