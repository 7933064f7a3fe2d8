// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundtext.h"

#include "coderepair.h"
#include "refusal.h"
#include "textdecode.h"

#include "core/plaintext.h"

namespace starling::exchange {

namespace {

/// Marks that turn the direction of writing or are not seen at all, other than those that emoji and Indic,
/// Arabic and Persian words need.
bool isHiddenMark(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C || (c >= 0x206A && c <= 0x206F);
}

void reportHiddenMarks(const QString &text, QList<Finding> &findings)
{
    Finding finding{.kind = Finding::Kind::DirectionMarks, .detail = {}};
    int line = 1;
    for (const QChar c : text) {
        line += c == u'\n' ? 1 : 0;
        if (!isHiddenMark(c.unicode()))
            continue;
        if (finding.count++ == 0)
            finding.line = line;
    }
    if (finding.count > 0)
        findings += finding;
}

} // namespace

SoundText mendedText(const QString &text, Watch &watch)
{
    SoundText sound;
    watch.enter(0.1, 0.35);
    const RepairedText repaired = repairText(text, watch);
    sound.text = normalised(repaired.text);
    if (repaired.mended > 0) {
        sound.findings += Finding{.kind = Finding::Kind::RepairedText,
                                  .line = repaired.firstMendedLine,
                                  .count = repaired.mended,
                                  .detail = repaired.chain};
    }
    if (repaired.unmended > 0) {
        sound.findings += Finding{.kind = Finding::Kind::UnrepairedText,
                                  .line = repaired.firstUnmendedLine,
                                  .count = repaired.unmended,
                                  .detail = {}};
    }
    reportHiddenMarks(sound.text, sound.findings);
    return sound;
}

Result<SoundText, Refusal> soundText(const QByteArray &bytes, Watch &watch)
{
    if (bytes.size() > maximumImportSize)
        return refusal(Fault::Kind::TooLarge, QString::number(maximumImportSize));
    watch.enter(0, 0.1);
    if (watch.stops(0))
        return refusal(Fault::Kind::Cancelled);
    if (looksBinary(bytes))
        return refusal(Fault::Kind::NotText);
    const DecodedText decoded = decodeText(bytes);
    if (decoded.text.trimmed().isEmpty())
        return refusal(Fault::Kind::Empty);
    SoundText sound = mendedText(decoded.text, watch);
    if (watch.stopped())
        return refusal(Fault::Kind::Cancelled);
    if (decoded.strayBytes > 0) {
        sound.findings.prepend(Finding{.kind = Finding::Kind::RepairedText,
                                       .line = decoded.firstStrayLine,
                                       .count = decoded.strayBytes,
                                       .detail = QStringLiteral("windows-1252")});
    }
    return sound;
}

} // namespace starling::exchange
