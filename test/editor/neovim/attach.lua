-- Run by Neovim without a screen, an example open and the configuration of docs/editors.md loaded.
-- Ends with 0 and a line of JSON, or with 1 and the reason.
local function fail(reason)
  io.stderr:write(reason .. '\n')
  vim.cmd('cquit 1')
end

local limit = 30000

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code)
    found[code] = diagnostic
  end
  return found
end

if not vim.wait(limit, function() return next(codes()) ~= nil end) then
  fail('No finding came within ' .. limit / 1000 .. ' seconds.')
end

local found = codes()
local first = found['match/uncontacted-program']
if not first then
  fail('The email that opens contact was not found out.')
end
if first.severity ~= vim.diagnostic.severity.ERROR then
  fail('It is no error.')
end

-- The words under the line that Neovim draws.
local line = vim.api.nvim_buf_get_lines(0, first.lnum, first.lnum + 1, true)[1]
local words = line:sub(first.col + 1, first.end_col)

local position = {line = first.lnum, character = first.col}
local answers = vim.lsp.buf_request_sync(
  0,
  'textDocument/hover',
  {textDocument = vim.lsp.util.make_text_document_params(), position = position},
  limit
)
local hover = ''
for _, answer in pairs(answers or {}) do
  hover = answer.result and answer.result.contents and answer.result.contents.value or hover
end

-- Without the sentence there is nothing left to find in it.
vim.api.nvim_buf_set_lines(0, first.lnum, first.lnum + 1, true, {'Thank you for your call.'})
local function is_mended()
  local now = codes()
  return next(now) ~= nil and not now['match/uncontacted-program']
end
if not vim.wait(limit, is_mended) then
  fail('What was mended is still shown.')
end

print(vim.fn.json_encode({rule = 'match/uncontacted-program', words = words, hover = hover}))
vim.cmd('qall!')
