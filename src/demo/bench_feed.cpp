// Large entries for measuring speed, pretty-printed and escaped as Meta's are, about 408 bytes an item. Tested by
// tests/demo/bench_feed_test.cpp.

#include "demo/bench_feed.hpp"

#include "demo/json_text.hpp"

#include <algorithm>
#include <string_view>

namespace glasshouse::demo {
namespace {

constexpr std::string_view kOwner = "Maren Holloway";
constexpr std::int64_t kFirstSecond = 1'204'329'600;  // 2008-03-01
constexpr std::int64_t kSeconds = 588'000'000;        // to late 2026
constexpr std::size_t kPiece = 64 * 1024;

std::string_view opening_of(BenchKind kind) { return kind == BenchKind::Comments ? "{\n  \"comments_v2\": [" : "["; }
std::string_view closing_of(BenchKind kind) { return kind == BenchKind::Comments ? "\n  ]\n}\n" : "\n]\n"; }

}  // namespace

BenchFeed::BenchFeed(const BenchOptions& options, const BenchWords& words, BenchKind kind, std::uint64_t first,
                     std::uint64_t count)
    : options_(options),
      words_(words),
      kind_(kind),
      first_(first),
      count_(count),
      random_(options.seed + first, kind == BenchKind::Posts      ? "bench posts"
                                    : kind == BenchKind::Comments ? "bench comments"
                                                                  : "bench likes") {}

std::size_t BenchFeed::read(std::span<char> buffer) {
    while (!is_closed_ && pending_.size() - handed_out_ < kPiece) append_next();
    const std::size_t size = std::min(buffer.size(), pending_.size() - handed_out_);
    std::copy_n(pending_.begin() + static_cast<std::ptrdiff_t>(handed_out_), size, buffer.begin());
    handed_out_ += size;
    if (handed_out_ >= kPiece) {
        pending_.erase(0, handed_out_);
        handed_out_ = 0;
    }
    return size;
}

void BenchFeed::append_next() {
    if (!is_open_) pending_ += opening_of(kind_);
    if (done_ == count_) {
        pending_ += closing_of(kind_);
        is_open_ = is_closed_ = true;
        return;
    }
    if (is_open_) pending_ += ',';
    is_open_ = true;
    switch (kind_) {
        case BenchKind::Posts: append_post(); break;
        case BenchKind::Comments: append_comment(); break;
        case BenchKind::Likes: append_like(); break;
    }
    ++done_;
}

std::string BenchFeed::line() {
    std::string text;
    const auto length = static_cast<std::size_t>(random_.between(50, 225));
    words_.append_line(text, length, random_.fraction() < options_.nonascii, random_);
    return text;
}

namespace {

void append_record(std::string& out, const Json& record) {
    std::string text = to_text(record, Escaping::Meta);
    text.pop_back();
    out += '\n';
    out += text;
}

std::int64_t moment(Random& random) { return kFirstSecond + random.between(0, kSeconds); }

Json one(std::string_view key, Json value) { return Json::object().add(key, std::move(value)); }

}  // namespace

void BenchFeed::append_post() {
    const std::uint64_t number = first_ + done_;
    const std::int64_t time = moment(random_);
    const std::string text = line();
    Json record = one("timestamp", time);
    const bool has_picture = number < options_.media;
    if (has_picture || random_.one_in(3)) {
        const std::string uri = has_picture
                                    ? bench_picture(number)
                                    : "your_facebook_activity/posts/media/missing/" + std::to_string(number) + ".jpg";
        Json medium = one("uri", uri).add("creation_timestamp", time).add("description", text);
        record.add("attachments", Json::array({one("data", Json::array({one("media", std::move(medium))}))}));
    }
    record.add("data", Json::array({one("post", text), one("update_timestamp", time)}));
    append_record(pending_, record.add("title", std::string(kOwner) + " updated her status."));
}

void BenchFeed::append_comment() {
    const std::int64_t time = moment(random_);
    Json comment = one("timestamp", time).add("comment", line()).add("author", kOwner);
    Json record = one("timestamp", time).add("data", Json::array({one("comment", std::move(comment))}));
    const std::string host = "Friend " + std::to_string(random_.below(500));
    append_record(pending_, record.add("title", std::string(kOwner) + " commented on " + host + "'s post."));
}

void BenchFeed::append_like() {
    const std::int64_t time = moment(random_);
    Json reaction = one("reaction", random_.one_in(5) ? "LOVE" : "LIKE").add("actor", kOwner);
    Json record = one("timestamp", time).add("data", Json::array({one("reaction", std::move(reaction))}));
    const std::string host = "Friend " + std::to_string(random_.below(500));
    append_record(pending_, record.add("title", std::string(kOwner) + " likes " + host + "'s post."));
}

std::string bench_picture(std::uint64_t number) {
    return "your_facebook_activity/posts/media/bench/" + std::to_string(number) + ".jpg";
}

}  // namespace glasshouse::demo
