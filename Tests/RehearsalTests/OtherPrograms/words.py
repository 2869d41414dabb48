"""Compares the words of our page with what another program finds in our Word file.

words.py PAGE.html DOCUMENT.fodt: prints each word that one of them has more often than the other.

Written against the standard library only, so that nothing of ours reads what we wrote."""
import collections
import html.parser
import re
import sys
import xml.etree.ElementTree as tree

OFFICE = '{urn:oasis:names:tc:opendocument:xmlns:office:1.0}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'


def words(text):
    return collections.Counter(re.findall(r'[\w%–−-]+', text))


class Page(html.parser.HTMLParser):
    """The text of a page. What stands on lines of its own is not read together with its neighbours."""

    INLINE = {'a', 'em', 'strong'}
    # Marks of notes (Word sets its own). Also unseen: links back from them, a heading over them that Word needs not, and
    # the link past the contents.
    UNSEEN = {'style', 'title', 'sup'}

    def __init__(self):
        super().__init__()
        self.text, self.skipped = [], 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        unseen = (tag in self.UNSEEN or attributes.get('role') == 'doc-backlink' or attributes.get('id') == '_notes'
                  or attributes.get('class') == 'skip')
        if (self.skipped or unseen) and tag not in {'br', 'meta', 'link', 'hr', 'col'}:
            self.skipped += 1
        if tag not in self.INLINE:
            self.text.append(' ')

    def handle_endtag(self, tag):
        if self.skipped:
            self.skipped -= 1
        if tag not in self.INLINE:
            self.text.append(' ')

    def handle_data(self, data):
        if not self.skipped:
            self.text.append(data)


def spoken(element):
    """The text of an OpenDocument element; the body of a note is read apart from the words it stands at."""
    tag = element.tag
    if tag in (TEXT + 'note-citation', TEXT + 'table-of-content-source'):
        return ''
    inner = (element.text or '') + ''.join(spoken(child) + (child.tail or '') for child in element)
    if tag in (TEXT + 's', TEXT + 'tab', TEXT + 'line-break'):
        return ' '
    if tag == TEXT + 'note':
        notes.append(inner)
        return ''
    return ' ' + inner + ' ' if tag in (TEXT + 'p', TEXT + 'h') else inner


page = Page()
page.feed(open(sys.argv[1], encoding='utf-8').read())
notes = []
body = tree.parse(sys.argv[2]).getroot().find(OFFICE + 'body')
ours, theirs = words(''.join(page.text)), words(spoken(body) + ' '.join(notes))
print(sum(ours.values()), 'words')
different = (ours - theirs) | (theirs - ours)
for word in sorted(different):
    print(f'{word}: {ours[word]} on the page, {theirs[word]} in the Word file')
sys.exit(bool(different))
