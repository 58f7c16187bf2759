// The only user of libxml2: its HTML parser by SAX events, which pulls the page piece by piece, so that a page of any
// length is read in little memory. No network, no external entities, no documents. The push interface of 2.9.14 is not
// used: a "</style>" cut by the end of a chunk makes it take the rest of the page for style text. Tested by
// tests/syntax/html_test.cpp.
#include "glasshouse/syntax/html.hpp"

#include "html_page.hpp"
#include "utf8_cleaner.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>
#include <span>

namespace glasshouse::syntax {
namespace {

constexpr std::size_t kReadBytes = 64UL << 10U;
/// What the parser may take in between two events, while it waits for the end of a tag or comment.
constexpr std::size_t kMaxSilentBytes = HtmlPage::kMaxRecordBytes;
/// An element put after the last byte, with all that may be open before it closed: a record still open when it comes
/// was cut off. Without it the parser would close the record as if it were whole.
constexpr std::string_view kEndMark = "glasshouse-end";
constexpr std::string_view kEnd = "\">'>--></title></style></script><glasshouse-end></glasshouse-end>";

std::string_view to_view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : ""; }

std::string_view find_other_content(std::string_view head) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return "an empty file";
    if (head[first] == '{' || head[first] == '[') return "JSON";
    return head[first] == '<' ? "" : "something else";
}

/// The bytes on their way into the parser and the events on their way out.
class Feed {
public:
    Feed(archive::EntryStream& stream, const HtmlVisitor& visitor) : stream_(stream), page_(visitor) {}

    [[nodiscard]] Result<HtmlRecords> run();

private:
    /// No C++ exception may cross the parser's C frames: it is kept and thrown again by run().
    template <class Event>
    static void on_event(void* context, const Event& event) noexcept {
        Feed& feed = *static_cast<Feed*>(context);
        if (feed.is_stopped()) return;
        feed.silent_bytes_ = 0;
        try {
            event(feed);
            feed.page_.hand_out();
        } catch (...) {
            feed.exception_ = std::current_exception();
        }
    }
    static void on_open(void* context, const xmlChar* name, const xmlChar** attributes);
    static void on_close(void* context, const xmlChar* name);
    static void on_text(void* context, const xmlChar* text, int length);
    static int on_read(void* context, char* buffer, int size);

    [[nodiscard]] bool is_stopped() const { return error_ || exception_ || ended_; }
    [[nodiscard]] std::size_t read(std::span<char> buffer);
    void fill();
    void parse();

    archive::EntryStream& stream_;
    HtmlPage page_;
    Utf8Cleaner cleaner_;
    std::string raw_ = std::string(kReadBytes, '\0');
    std::string_view cleaned_;  ///< what of the last piece the parser has not taken yet
    bool is_first_ = true;
    bool at_end_ = false;
    bool ended_ = false;
    bool truncated_ = false;
    std::size_t silent_bytes_ = 0;
    std::optional<Error> error_;
    std::exception_ptr exception_;
};

void Feed::on_open(void* context, const xmlChar* name, const xmlChar** attributes) {
    on_event(context, [&](Feed& feed) {
        const std::string_view tag = to_view(name);
        if (tag == kEndMark) {
            feed.truncated_ = feed.page_.is_inside_record();
            feed.ended_ = true;
            return;
        }
        HtmlPage::Attributes pairs;
        for (const xmlChar** at = attributes; at && at[0]; at += 2) pairs.emplace_back(to_view(at[0]), to_view(at[1]));
        feed.page_.open(tag, pairs);
    });
}

void Feed::on_close(void* context, const xmlChar* name) {
    on_event(context, [&](Feed& feed) { feed.page_.close(to_view(name)); });
}

void Feed::on_text(void* context, const xmlChar* text, int length) {
    on_event(context, [&](Feed& feed) {
        feed.page_.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    });
}

int Feed::on_read(void* context, char* buffer, int size) {
    return static_cast<int>(static_cast<Feed*>(context)->read({buffer, static_cast<std::size_t>(size)}));
}

/// Fills the buffer whole: the parser looks a few bytes ahead and takes a short read for the end of the page.
std::size_t Feed::read(std::span<char> buffer) {
    if (page_.is_over_limit() || silent_bytes_ > kMaxSilentBytes) {
        error_ = Error{ErrorCode::LimitExceeded, "",
                       "a part of the page is larger than 16 MiB or nested more than 256 deep"};
    }
    std::size_t used = 0;
    while (used < buffer.size() && !is_stopped()) {
        if (cleaned_.empty()) fill();
        if (cleaned_.empty()) break;
        const std::size_t count = std::min(buffer.size() - used, cleaned_.size());
        std::memcpy(buffer.data() + used, cleaned_.data(), count);
        cleaned_.remove_prefix(count);
        used += count;
    }
    silent_bytes_ += used;
    return is_stopped() ? 0 : used;
}

void Feed::fill() {
    while (cleaned_.empty() && !at_end_) {
        const Result<std::size_t> count = stream_.read(std::span(raw_));
        if (!count) return void(error_ = count.error());
        const std::string_view piece = std::string_view(raw_).substr(0, *count);
        const std::string_view other = is_first_ ? find_other_content(piece) : "";
        if (!other.empty()) {
            return void(error_ = Error{ErrorCode::Corrupt, "", "expected an HTML page, found " + std::string(other)});
        }
        is_first_ = false;
        at_end_ = *count == 0;
        cleaned_ = at_end_ ? kEnd : cleaner_.clean(piece);
    }
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

void Feed::parse() {
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
    xmlParserInputBufferPtr input =
        parser ? xmlParserInputBufferCreateIO(on_read, nullptr, this, XML_CHAR_ENCODING_NONE) : nullptr;
    xmlParserInputPtr source = input ? xmlNewIOInputStream(parser.get(), input, XML_CHAR_ENCODING_NONE) : nullptr;
    if (!source) return void(error_ = Error{ErrorCode::Internal, "", "the HTML parser cannot be started"});
    xmlSAXHandler handler{};
    handler.startElement = on_open;
    handler.endElement = on_close;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    *parser->sax = handler;
    parser->userData = this;
    inputPush(parser.get(), source);
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_IGNORE_ENC);
    htmlParseDocument(parser.get());
}

Result<HtmlRecords> Feed::run() {
    // The first piece is read before the parser starts, so that what is no page never reaches it.
    fill();
    if (!error_) parse();
    if (exception_) std::rethrow_exception(exception_);
    if (error_) return std::unexpected(*std::move(error_));
    return HtmlRecords{page_.count(), truncated_ || !ended_};
}

}  // namespace

Result<HtmlRecords> read_html_records(archive::EntryStream& stream, const HtmlVisitor& visitor) {
    return Feed(stream, visitor).run();
}

}  // namespace glasshouse::syntax
