"""Reads a codebook (.qdc) or project (.qdpx) as REFI-QDA 1.0 describes them, and says what is not as it should be.

refi_qda.py FILE [STATEMENTS.csv]: with the coded statements as CSV, what the project has coded must be they.

The rules are those of the consortium's schemas (Project.xsd and Codebook.xsd, 2019) for the elements we write, put
down here by hand: which children in which order, which attributes, and of what form. Beyond the schema: references
lead somewhere, names are unique, and a selection's places are those of its words."""
import csv
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

GUID = r'[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'
GUID = rf'{GUID}|\{{{GUID}\}}'
TEXT, NUMBER, TIME = r'[\s\S]*', r'\d+', r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?'
MADE = {'creatingUser': GUID, 'creationDateTime': TIME, 'modifyingUser': GUID, 'modifiedDateTime': TIME}
MANY = 10 ** 9

# For each element its children in order, each with how many there may be, and its attributes: must have, may have.
RULES = {
    'Project': (
        [('Users', 0, 1), ('CodeBook', 0, 1), ('Variables', 0, 1), ('Cases', 0, 1), ('Sources', 0, 1), ('Notes', 0, 1),
         ('Links', 0, 1), ('Sets', 0, 1), ('Graphs', 0, 1), ('Description', 0, 1), ('NoteRef', 0, MANY)],
        {'name': TEXT},
        {'origin': TEXT, 'basePath': TEXT, 'creatingUserGUID': GUID, 'creationDateTime': TIME,
         'modifyingUserGUID': GUID, 'modifiedDateTime': TIME}),
    'Users': ([('User', 1, MANY)], {}, {}),
    'User': ([], {'guid': GUID}, {'name': TEXT, 'id': TEXT}),
    'CodeBook': ([('Codes', 1, 1), ('Sets', 0, 1)], {}, {'origin': TEXT}),
    'Codes': ([('Code', 1, MANY)], {}, {}),
    'Code': (
        [('Description', 0, 1), ('NoteRef', 0, MANY), ('Code', 0, MANY)],
        {'guid': GUID, 'name': r'[\s\S]+', 'isCodable': r'true|false|0|1'}, {'color': r'#([A-Fa-f0-9]{6})'}),
    'Description': ([], {}, {}),
    'Sources': ([('TextSource', 1, MANY)], {}, {}),
    'TextSource': (
        [('Description', 0, 1), ('PlainTextContent', 0, 1), ('PlainTextSelection', 0, MANY), ('Coding', 0, MANY),
         ('NoteRef', 0, MANY), ('VariableValue', 0, MANY)],
        {'guid': GUID}, {'name': TEXT, 'richTextPath': TEXT, 'plainTextPath': TEXT, **MADE}),
    'PlainTextContent': ([], {}, {}),
    'PlainTextSelection': (
        [('Description', 0, 1), ('Coding', 0, MANY), ('NoteRef', 0, MANY)],
        {'guid': GUID, 'startPosition': NUMBER, 'endPosition': NUMBER}, {'name': TEXT, **MADE}),
    'Coding': (
        [('CodeRef', 1, 1), ('NoteRef', 0, MANY)], {'guid': GUID}, {'creatingUser': GUID, 'creationDateTime': TIME}),
    'CodeRef': ([], {'targetGUID': GUID}, {}),
}

faults = []


def check(element, space):
    name = element.tag.removeprefix('{' + space + '}')
    if name not in RULES:
        return faults.append(f'{element.tag}: no such element here')
    children, must, may = RULES[name]
    for key in must.keys() - element.keys():
        faults.append(f'{name} lacks {key}')
    for key, value in element.items():
        form = must.get(key) or may.get(key)
        if form is None:
            faults.append(f'{name} has {key}')
        elif not re.fullmatch(form, value):
            faults.append(f'{name} {key}="{value}"')
    found = [child.tag.removeprefix('{' + space + '}') for child in element]
    places = [kind for kind, _, _ in children]
    if any(kind not in places for kind in found) or found != sorted(found, key=places.index):
        faults.append(f'{name} holds {found}')
    for kind, least, most in children:
        if not least <= found.count(kind) <= most:
            faults.append(f'{name} holds {found.count(kind)} {kind}')
    for child in element:
        check(child, space)


def check_project(archive):
    space = 'urn:QDA-XML:project:1.0'
    project = tree.fromstring(archive.read('project.qde'))
    check(project, space)
    every = [element for element in project.iter()]
    guids = [element.get('guid') for element in every if element.get('guid')]
    if len(guids) != len(set(guids)):
        faults.append('a GUID is used twice')
    users = {user.get('guid') for user in project.iter('{%s}User' % space)}
    codes = {code.get('guid'): code for code in project.iter('{%s}Code' % space)}
    for element in every:
        for key in ('creatingUser', 'modifyingUser', 'creatingUserGUID', 'modifyingUserGUID'):
            if element.get(key, next(iter(users))) not in users:
                faults.append(f'{element.tag} is made by nobody')
        target = element.get('targetGUID')
        if target and (target not in codes or codes[target].get('isCodable') in ('false', '0')):
            faults.append(f'a code that cannot be used: {target}')
    listed, selected = {'project.qde'}, []
    for source in project.iter('{%s}TextSource' % space):
        path = source.get('plainTextPath').replace('internal://', 'sources/')
        listed.add(path)
        text = archive.read(path).decode('utf-8')
        for selection in source.iter('{%s}PlainTextSelection' % space):
            start, end = int(selection.get('startPosition')), int(selection.get('endPosition'))
            if not 0 <= start < end <= len(text):
                faults.append(f'a selection outside its text: {start}–{end} of {len(text)}')
            names = [codes[ref.get('targetGUID')].get('name') for ref in selection.iter('{%s}CodeRef' % space)]
            selected.append((source.get('name'), ' '.join(text[start:end].split()), len(names)))
    if set(archive.namelist()) != listed:
        faults.append(f'parts nobody names: {set(archive.namelist()) ^ listed}')
    return selected


if zipfile.is_zipfile(sys.argv[1]):
    archive = zipfile.ZipFile(sys.argv[1])
    if archive.testzip():
        faults.append('a damaged part')
    selected = check_project(archive)
    if len(sys.argv) > 2:
        rows = csv.DictReader(open(sys.argv[2], encoding='utf-8-sig', newline=''), delimiter=';')
        told = [(row['intervju'], ' '.join(row['utsaga'].split()), bool(row['område']) + bool(row['kategori'])) for row in rows]
        if sorted(told) != sorted(selected):
            faults.append(f'not what was coded: {sorted(set(told) ^ set(selected))[:4]}')
    print(len(selected), 'coded places')
else:
    check(tree.parse(sys.argv[1]).getroot(), 'urn:QDA-XML:codebook:1.0')
print(*faults, sep='\n')
sys.exit(bool(faults))
