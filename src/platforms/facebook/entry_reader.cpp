#include "platforms/facebook/entry_reader.hpp"

#include "platforms/facebook/old_page.hpp"
#include "platforms/facebook/record_kind.hpp"
#include "platforms/facebook/records.hpp"
#include "platforms/facebook/settings_file.hpp"
#include "platforms/headed_stream.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace glasshouse::platforms::facebook {

namespace {

using syntax::JsonRoot;

constexpr std::string_view kOldPage =
    "a page of an export made before 2018, whose form is not known: ask the platform for a new export as JSON";

std::string_view without_space(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    return start == std::string_view::npos ? std::string_view() : text.substr(start);
}

bool looks_like_html(std::string_view head) { return without_space(head).starts_with('<'); }

/// Class names of the platform's pages stand in their styles and bodies, in any language; an error page has none.
bool is_export_page(std::string_view head) {
    static constexpr std::array<std::string_view, 6> kMarks{"_a6-g", "_a706", "_4t5n", "_5vb_", "_2lej", "uiBoxWhite"};
    return std::ranges::any_of(kMarks,
                               [head](std::string_view mark) { return head.find(mark) != std::string_view::npos; });
}

bool is_error_page(const JsonRoot& root) {
    return root.shape == JsonRoot::Shape::Object && root.keys.size() == 1 &&
           (root.keys.front() == "error" || root.keys.front() == "errors");
}

/// Keys may themselves be names, so only the platform's own spelling (ASCII letters, digits, '_') is repeated.
bool has_own_spelling(std::string_view key) {
    const auto is_plain = [](char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return key.size() <= 60 && std::ranges::all_of(key, is_plain);
}

/// Names the keys that were found. In a file of which nothing is known a word alone may be a name as well.
std::string describe_keys(const JsonRoot& root) {
    if (root.keys.empty()) return "its form is not known";
    const std::string& key = root.keys.front();
    const bool is_own = key.find('_') != std::string::npos && has_own_spelling(key);
    return is_own ? "neither its name nor its key \"" + key + "\" is known" : "neither its name nor its keys are known";
}

std::string describe_key_beside(const std::string& key) {
    return has_own_spelling(key) ? "the key \"" + key + "\" beside the records is not known"
                                 : "a key beside the records is not known";
}

/// The member of a wrapper that a record stands in: the first part of its path, or its one key where the member is no
/// list. Empty where the whole root is the record.
std::string root_key_of(std::string_view path, const syntax::JsonView& record) {
    if (!path.empty()) return std::string(path.substr(0, path.find('/')));
    std::string only;
    if (!record.is(syntax::JsonType::Object) || record.size() != 1) return only;
    record.for_each_member([&only](std::string_view key, syntax::JsonView) { only = key; });
    return only;
}

}  // namespace

void EntryReader::book_skipped(const RecordKind& kind) { coverage_.entry_skipped(kind.skip_reason); }

const RecordKind* EntryReader::settle(std::size_t index) {
    const archive::Entry& entry = archive_.entries()[index];
    const NameClass name = classify_name(entry.name);
    if (name.form == Form::Media) {
        if (name.kind != nullptr && !name.kind->is_read()) {
            book_skipped(*name.kind);
        } else {
            coverage_.entry_skipped("media");
        }
        return nullptr;
    }
    if (name.kind != nullptr && !name.kind->is_read()) {
        book_skipped(*name.kind);
        return nullptr;
    }
    if (entry.encrypted) {
        coverage_.entry_unknown(entry.name, "it is protected by a password");
        return nullptr;
    }
    if (entry.size == 0) {
        coverage_.entry_skipped("empty");
        return nullptr;
    }
    if (name.kind != nullptr && name.form != Form::Other) return name.kind;
    return settle_by_content(index);
}

const RecordKind* EntryReader::settle_by_content(std::size_t index) {
    const archive::Entry& entry = archive_.entries()[index];
    const auto stream = HeadedStream::open(archive_, index, kHeadBytes);
    if (!stream) {
        coverage_.entry_unknown(entry.name, stream.error().detail);
        return nullptr;
    }
    const std::string_view head = (*stream)->head();
    if (has_media_magic(head)) {
        coverage_.entry_skipped("media");
        return nullptr;
    }
    const Form form = classify_name(entry.name).form;
    if ((form == Form::Json || form == Form::Html) && is_settings_entry(archive_, index))
        return &kind_of_id("facebook.settings");
    if (looks_like_html(head)) {
        coverage_.entry_unknown(entry.name, is_old_page_name(entry.name) ? kOldPage : "a page of an unknown name");
        return nullptr;
    }
    const JsonRoot root = syntax::sniff_json(head);
    const RecordKind* kind = classify_keys(root);
    if (kind != nullptr && kind->is_read()) return kind;
    if (kind != nullptr) {
        book_skipped(*kind);
    } else if (root.shape == JsonRoot::Shape::NotJson) {
        coverage_.entry_unknown(entry.name, "neither JSON nor a page nor a picture");
    } else if (root.shape == JsonRoot::Shape::Empty) {
        coverage_.entry_skipped("empty");
    } else {
        coverage_.entry_unknown(entry.name, describe_keys(root));
    }
    return nullptr;
}

void EntryReader::read(std::size_t index, const RecordKind& kind) {
    const archive::Entry& entry = archive_.entries()[index];
    const auto stream = HeadedStream::open(archive_, index, kHeadBytes);
    if (!stream) {
        coverage_.entry_unknown(entry.name, stream.error().detail);
        return;
    }
    const std::string_view head = (*stream)->head();
    CountedStream counted(**stream, told_);
    if (looks_like_html(head)) {
        if (is_export_page(head)) return read_html(index, counted, kind, HtmlFamily::Modern);
        if (is_old_page_name(entry.name)) {
            if (has_old_markup(head) && is_old_kind(kind.id)) return read_html(index, counted, kind, HtmlFamily::Old);
            return coverage_.entry_unknown(entry.name, kOldPage);
        }
        return coverage_.entry_unknown(entry.name, "a web page stands in place of the data: ask for the export again");
    }
    const JsonRoot root = syntax::sniff_json(head);
    if (root.shape == JsonRoot::Shape::Empty) return coverage_.entry_skipped("empty");
    if (is_error_page(root)) {
        return coverage_.entry_unknown(
            entry.name, "the platform put an error message in place of the data: ask for the export again");
    }
    // The key tells what a file holds even where its name was used for something else.
    const RecordKind* by_keys = classify_keys(root);
    if (by_keys == nullptr && is_instagram_record(root, kind)) return coverage_.entry_skipped("other-product");
    if (by_keys != nullptr && !by_keys->is_read()) return book_skipped(*by_keys);
    read_json({index, by_keys != nullptr ? *by_keys : kind, find_wrapper_key(root)}, counted);
}

void EntryReader::read_json(const JsonEntry& json, archive::EntryStream& stream) {
    const archive::Entry& entry = archive_.entries()[json.index];
    const RecordKind& kind = json.kind;
    const std::optional<WrapperKey>& wrapper = json.wrapper;
    context_.begin_entry(entry, kind);
    syntax::JsonVisitor visitor;
    visitor.record = [&](std::string_view path, std::uint64_t record, syntax::JsonView view) {
        const std::string key = wrapper ? root_key_of(path, view) : std::string();
        const bool is_beside = !key.empty() && key != wrapper->key;
        const RecordKind* own = is_beside ? classify_key(key) : &kind;
        context_.use_kind(own != nullptr ? *own : kind);
        context_.begin_record(path, record);
        if (own == nullptr) {
            context_.unknown(describe_key_beside(key));
        } else if (!own->is_read()) {
            context_.skip(own->skip_reason);
        } else {
            own->read_json(view, context_);
        }
        context_.end_record();
    };
    visitor.is_wrapper = [](const JsonRoot& whole) { return find_wrapper_key(whole).has_value(); };
    bool any_broken = false;
    visitor.broken_record = [&](std::uint64_t record, std::string_view what) {
        any_broken = true;
        coverage_.record_unknown(kind.id, entry.name, record, what);
    };
    const Result<syntax::JsonRecords> records = syntax::read_json_records(stream, visitor);
    if (!records) {
        coverage_.entry_unknown(entry.name, records.error().detail);
        return;
    }
    coverage_.entry_read(kind.id);
    if (!records->truncated) return;
    const std::string what = "it ends in the middle, after " + std::to_string(records->count) +
                             " records: download this part of the export again";
    if (any_broken) return coverage_.problem({entry.name, std::nullopt, what});
    // Cut between two records, so that the loss itself is booked.
    coverage_.record_unknown(kind.id, entry.name, records->count, what);
}

void EntryReader::read_html(std::size_t index, archive::EntryStream& stream, const RecordKind& kind,
                            HtmlFamily family) {
    const archive::Entry& entry = archive_.entries()[index];
    context_.begin_entry(entry, kind);
    const Result<void> read = read_html_entry(stream, context_, family);
    if (!read) return coverage_.entry_unknown(entry.name, read.error().detail);
    coverage_.entry_read(kind.id);
}

}  // namespace glasshouse::platforms::facebook
