#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/model/coverage.hpp"
#include "platforms/counted_stream.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/context.hpp"
#include "platforms/facebook/html_entry.hpp"

#include <cstddef>
#include <utility>

namespace glasshouse::platforms::facebook {

/// Reads single entries and books each exactly once: as read, known-skipped or unknown. Not thread-safe.
class EntryReader {
public:
    /// All must outlive the reader. `told` hears how many bytes of the present entry are read; may be empty.
    EntryReader(const archive::Archive& archive, RecordContext& context, model::Coverage& coverage,
                CountedStream::Told told = {})
        : archive_(archive), context_(context), coverage_(coverage), told_(std::move(told)) {}

    /// Books the entry if its name alone settles that it is not read; `kind` gets the kind under which it is to be read
    /// otherwise. An entry with an unknown name is opened for its first keys.
    [[nodiscard]] const RecordKind* settle(std::size_t index);
    /// Reads an entry that settle() named a kind for.
    void read(std::size_t index, const RecordKind& kind);

private:
    [[nodiscard]] const RecordKind* settle_by_content(std::size_t index);
    /// What is known of an entry before its records are read.
    struct JsonEntry {
        std::size_t index;
        const RecordKind& kind;
        std::optional<WrapperKey> wrapper;
    };
    void read_json(const JsonEntry& json, archive::EntryStream& stream);
    void read_html(std::size_t index, archive::EntryStream& stream, const RecordKind& kind, HtmlFamily family);
    void book_skipped(const RecordKind& kind);

    const archive::Archive& archive_;
    RecordContext& context_;
    model::Coverage& coverage_;
    CountedStream::Told told_;
};

}  // namespace glasshouse::platforms::facebook
