-- Drives the server from Neovim, as a person would: opens articles, reads what is shown, jumps, types, undoes, restarts, quits.
-- usage: SERVER='["java","-jar","antecedent.jar","serve"]' nvim --headless -u NONE -i NONE -n -S neovim.lua
-- Works in an empty current directory. Each step is a line on standard output, "ok" or "not ok" before it; exits with 0 where all are ok.

local failures = 0

local function step(name, expected, actual)
  local ok = vim.deep_equal(expected, actual)
  io.stdout:write('\n' .. (ok and 'ok ' or 'not ok ') .. name .. '\n')
  if ok then return end
  failures = failures + 1
  io.stdout:write('  expected ' .. vim.inspect(expected) .. '\n  but was  ' .. vim.inspect(actual) .. '\n')
end

local function await(what, condition)
  if not vim.wait(60000, condition, 5) then error('waited in vain for ' .. what) end
end

-- What the server published last, by URI.
local published = {}
local exits = {}

local function connect(encoding)
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  if encoding then capabilities.general = { positionEncodings = { encoding } } end
  local initialized
  local id = assert(vim.lsp.start_client({
    name = 'antecedent',
    cmd = vim.json.decode(vim.env.SERVER),
    root_dir = vim.loop.cwd(),
    capabilities = capabilities,
    init_options = { diagnosticsDelay = 0 },
    get_language_id = function(_, filetype) return filetype == 'text' and 'plaintext' or filetype end,
    handlers = {
      ['textDocument/publishDiagnostics'] = function(failure, result, context, config)
        published[result.uri] = result
        vim.lsp.diagnostic.on_publish_diagnostics(failure, result, context, config)
      end,
      ['window/showMessage'] = function(_, result) error('a message pops up: ' .. result.message) end,
    },
    on_init = function(client)
      client.offset_encoding = client.server_capabilities.positionEncoding
      initialized = true
    end,
    on_error = function(code, failure) error('client error ' .. code .. ': ' .. vim.inspect(failure)) end,
    on_exit = function(code, signal, id) exits[id] = { code = code, signal = signal } end,
  }))
  await('the answer to initialize', function() return initialized end)
  return vim.lsp.get_client_by_id(id)
end

local function ask(client, buffer, method, params)
  local answer = assert(client.request_sync('textDocument/' .. method, params, 60000, buffer))
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

-- The findings as the editor shows them: code, and the words that are underlined.
local function shown(client, buffer)
  local uri = vim.uri_from_bufnr(buffer)
  -- Neovim holds changes back for a moment, but not past a question.
  ask(client, buffer, 'documentSymbol', { textDocument = { uri = uri } })
  await('findings of ' .. uri, function()
    return published[uri] and published[uri].version == vim.lsp.util.buf_versions[buffer]
  end)
  local findings = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    local words = vim.api.nvim_buf_get_text(buffer, one.lnum, one.col, one.end_lnum, one.end_col, {})
    table.insert(findings, one.code .. ': ' .. table.concat(words, '\n'))
  end
  table.sort(findings)
  return findings
end

local function open(client, name, lines)
  vim.cmd('enew!')
  local buffer = vim.api.nvim_get_current_buf()
  vim.api.nvim_buf_set_name(buffer, name)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, lines)
  vim.bo[buffer].filetype = name:match('%.md$') and 'markdown' or 'text'
  vim.lsp.buf_attach_client(buffer, client.id)
  return buffer
end

local fresh = 0
-- What is shown of a text that was never edited: the server must come to the same after every edit.
local function from_scratch(client, buffer)
  fresh = fresh + 1
  local other = open(client, 'fresh' .. fresh .. '.txt', vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
  vim.bo[other].fileformat = vim.bo[buffer].fileformat
  local findings = shown(client, other)
  vim.cmd('bwipeout!')
  vim.api.nvim_set_current_buf(buffer)
  return findings
end

-- Puts the cursor on the words and gives the parameters of a request there.
local function on(client, buffer, words)
  vim.api.nvim_set_current_buf(buffer)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. words, 'c') > 0, words .. ' is not there')
  return vim.lsp.util.make_position_params(0, client.offset_encoding)
end

-- The words in a range of the protocol, read as the editor reads it.
local function words(client, buffer, range)
  local function byte(position)
    return vim.lsp.util._get_line_byte_from_position(buffer, position, client.offset_encoding)
  end
  local from, to = range.start, range['end']
  return table.concat(vim.api.nvim_buf_get_text(buffer, from.line, byte(from), to.line, byte(to), {}), '\n')
end

local function targets(client, buffer, from)
  return vim.tbl_map(function(link)
    return words(client, buffer, link.targetSelectionRange)
  end, ask(client, buffer, 'definition', on(client, buffer, from)))
end

local AMBIGUOUS = 'NATO expressed solidarity with Turkey and offered condolences to its soldiers.'
local NOBODY = 'He resigned. The reason is not known.'

local function features(client)
  local buffer = open(client, 'article.txt', { AMBIGUOUS, '', 'Angela Merkel met Emmanuel Macron. Later she said that the talks would go on.' })
  local ambiguity = vim.tbl_filter(function(one) return one == 'pronoun-ambiguous: its' end, shown(client, buffer))
  step('a finding is shown on its words', { 'pronoun-ambiguous: its' }, ambiguity)

  local links = targets(client, buffer, 'its')
  table.sort(links)
  step('an ambiguous pronoun has all its candidates as definitions', { 'NATO', 'Turkey' }, links)
  step('a pronoun leads to its antecedent', { 'Angela Merkel' }, targets(client, buffer, 'she said'))

  on(client, buffer, 'she said')
  vim.lsp.buf.definition()
  await('the jump', function() return vim.fn.line('.') == 3 and vim.fn.col('.') == 1 end)
  step('the cursor jumps', { 3, 0 }, vim.api.nvim_win_get_cursor(0))

  local card = ask(client, buffer, 'hover', on(client, buffer, 'she said'))
  step('a hover names the antecedent', true, card.contents.value:find('Angela Merkel', 1, true) ~= nil)
  step('a hover is about the word', 'she', words(client, buffer, card.range))
  vim.lsp.buf.hover()
  await('the hover window', function() return #vim.api.nvim_list_wins() > 1 end)
  vim.cmd('only')

  local params = on(client, buffer, 'she said')
  params.context = { includeDeclaration = true }
  local mentions = vim.tbl_map(function(one) return words(client, buffer, one.range) end, ask(client, buffer, 'references', params))
  step('references are all mentions and statements', { 'Angela Merkel', 'she', 'that the talks would go on' }, mentions)
  local marked = vim.tbl_map(function(one) return words(client, buffer, one.range) end, ask(client, buffer, 'documentHighlight', params))
  step('highlights are all mentions', { 'Angela Merkel', 'she' }, marked)

  local outline = ask(client, buffer, 'documentSymbol', { textDocument = params.textDocument })
  local listed = vim.tbl_filter(function(symbol) return symbol.name == 'Angela Merkel' end, outline)
  step('the outline lists an actor', 1, #listed)
  vim.lsp.buf.document_symbol()
  await('the outline', function() return #vim.fn.getqflist() > #outline end)
  vim.cmd('cclose')

  local function line(number) return vim.api.nvim_buf_get_lines(buffer, number, number + 1, false)[1] end
  on(client, buffer, 'Angela Merkel')
  vim.lsp.buf.rename('Anna Lee')
  await('the new name', function() return line(2):find('^Anna Lee met') end)
  step('a rename leaves all else alone', 'Anna Lee met Emmanuel Macron. Later she said that the talks would go on.', line(2))

  local offer = on(client, buffer, 'its')
  offer.range = { start = offer.position, ['end'] = offer.position }
  offer.context = { diagnostics = {} }
  local fixes = vim.tbl_filter(function(action) return action.title:find('^Replace “its”') end,
    ask(client, buffer, 'codeAction', offer))
  step('each candidate is offered for an ambiguous pronoun', 2, #fixes)
  vim.lsp.util.apply_workspace_edit(fixes[1].edit, client.offset_encoding)
  step('a fix names whom it means', true, line(0):find("to NATO's soldiers.", 1, true) ~= nil or line(0):find("to Turkey's soldiers.", 1, true) ~= nil)
  step('what is fixed is shown no more', {}, vim.tbl_filter(function(one) return one:find('^pronoun') end, shown(client, buffer)))
end

local function typing(client, name, encoding)
  local buffer = open(client, name .. (encoding or '') .. '.txt', { 'The minister spoke on Friday.', '', NOBODY })
  local function same(what) step(name .. ': ' .. what, from_scratch(client, buffer), shown(client, buffer)) end
  local function keys(typed)
    vim.api.nvim_set_current_buf(buffer)
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 'tx', false)
  end
  if name == 'crlf' then vim.bo[buffer].fileformat = 'dos' end
  same('as it opens')
  keys('gg0OToday 👩‍🚀 Ana Silva – she said “no”.<Esc>')
  same('a line with an emoji above')
  step(name .. ': a finding below an emoji keeps its words', true, vim.tbl_contains(shown(client, buffer), 'relative-date: Today'))
  keys('gg0fAiDr. é 𝔸𝔹 <Esc>')
  same('letters of two code units')
  keys('u')
  same('undo')
  keys('u')
  same('undo again')
  keys('<C-r><C-r>')
  same('redo')
  keys('Go<CR>NATO and Turkey met. It left.<Esc>')
  same('a paragraph at the end')
  keys('ggdd')
  same('a line deleted')
  keys('ggVGy"_dP')
  same('all replaced by itself')
  keys(':silent %s/e/é👍/g<CR>')
  same('all e replaced')
  keys('u:silent %s/\\v$/ /<CR>')
  same('a blank at every end')
  keys('ggJJJ')
  same('lines joined')
  keys('ggdG')
  same('nothing left')
  keys('i' .. NOBODY .. '<Esc>')
  step(name .. ': a text typed anew', { 'pronoun-without-antecedent: He' }, shown(client, buffer))
  keys('0cwThe minister<Esc>')
  step(name .. ': mended', {}, shown(client, buffer))
  vim.cmd('bwipeout! ' .. buffer)
end

local function quit(client)
  local id = client.id
  client.stop()
  await('the end of the server', function() return exits[id] end)
  step('the server ends in order', { code = 0, signal = 0 }, exits[id])
end

local function session()
  local client = connect()
  step('UTF-16 by default', 'utf-16', client.offset_encoding)
  features(client)
  step('Markdown', { 'pronoun-without-antecedent: He' }, shown(client, open(client, 'draft.md', { '# Talks', '', NOBODY })))
  typing(client, 'lf')
  typing(client, 'crlf')
  quit(client)

  for _, encoding in ipairs({ 'utf-8', 'utf-32' }) do
    local other = connect(encoding)
    step(encoding .. ' where the editor offers no more', encoding, other.offset_encoding)
    typing(other, encoding)
    quit(other)
  end

  -- A restart: the same buffer, attached to a new server.
  local again = connect()
  step('after a restart', { 'pronoun-without-antecedent: He' }, shown(again, open(again, 'again.txt', { NOBODY })))
  -- Left running: whoever started this script sees that the server ends with the editor.
end

local ok, failure = xpcall(session, debug.traceback)
if not ok then
  failures = failures + 1
  io.stdout:write('not ok ' .. failure .. '\n')
end
io.stdout:write(failures == 0 and 'done\n' or failures .. ' failed\n')
io.stdout:flush()
vim.cmd(failures == 0 and 'qall!' or 'cquit')
